import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { addend, readCellValue } from '../../server/src/report/cell-values';
import type { CellValue } from '../../server/src/report/report';
import type { CellType } from '../../server/src/standard/standard';

const said = (value: CellValue): string =>
  value.kind === 'number'
    ? [value.value, value.unit, value.note && `(${value.note})`].filter(p => p !== undefined).join(' ')
    : value.kind;

suite('cell values', () => {
  const cases: readonly (readonly [CellType, string, string])[] = [
    ['count', '0', '0'],
    ['count', '１２', '12'],
    ['count', '13,612', '13612'],
    ['count', ' 7 ', '7'],
    ['count', '3件', '3 件'],
    ['count', '22（其中修订16件）', '22 (其中修订16件)'],
    ['count', '0（零）', '0 (零)'],
    ['count', '1,204', '1204'],
    ['count', '１，２０４', '1204'],
    ['count', '+2', '2'],
    ['count', '三（其中修订一件）', '3 (其中修订一件)'],
    ['count', '0,0', 'text'],
    ['count', '', 'blank'],
    ['count', '\u3000', 'blank'],
    ['count', '/', 'none'],
    ['count', '——', 'none'],
    ['count', '-', 'none'],
    ['count', '无', 'text'],
    ['count', 'O', 'text'],
    ['count', '2.5', 'text'],
    ['count', '000', 'text'],
    ['count', '12,34', 'text'],
    ['count', '-3', '-3'],
    ['count', '三', '3'],
    ['signed', '+2', '2'],
    ['signed', '-1', '-1'],
    ['signed', '－1', '-1'],
    ['signed', '减4', '-4'],
    ['signed', '增3', '3'],
    ['signed', '-0', '0'],
    ['money', '12.5', '12.5'],
    ['money', '768060元', '768060 元'],
    ['money', '160.5964万元', '160.5964 万元'],
    ['money', '0.86', '0.86'],
  ];
  for (const [type, text, expected] of cases) {
    test(`${type} ${JSON.stringify(text)}`, () => assert.equal(said(readCellValue(text, type)), expected));
  }

  test('what is blank adds nothing, text stops a sum', () => {
    const added = ['3', '', '/', '无'].map(text => addend(readCellValue(text, 'count')));
    assert.deepEqual(added, [3, 0, 0, undefined]);
  });
});
