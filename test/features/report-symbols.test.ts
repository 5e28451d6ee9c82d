import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { reportSymbols } from '../../server/src/features/report-symbols';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { sample } from './sample';

suite('features/report-symbols', () => {
  test('are the outline as one list, each with its report', () => {
    const title = '云溪市林业局2023年政府信息公开工作年度报告';
    const symbols = reportSymbols(open(sample)).map(({ name, detail, kind, range, of }) => [
      kind,
      detail,
      inChinese(name),
      sample.slice(range.start, range.end),
      of === title,
    ]);
    assert.deepEqual(symbols.slice(0, 3), [
      ['title', '', title, title, false],
      ['section', '', '一、总体情况', '一、总体情况', true],
      ['heading', '', '（一）主动公开', '（一）主动公开', true],
    ]);
    assert.ok(symbols.some(([kind, , name]) => kind === 'table' && name === '表四'));
  });

  test('are none where there is no report', () => assert.deepEqual(reportSymbols(open('# 笔记\n', 'markdown')), []));
});
