import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { FormCell } from '../../server/src/report/report';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';

const said = ({ value }: FormCell): string => {
  if (value.kind === 'number') return String(value.value);
  return value.kind === 'text' ? '?' : '_';
};

/** Each form, then each of its rows that has cells: `received: 1 0 0 0 0 0 1`, with `!` where they cannot be told apart. */
const formsOf = (text: string): readonly string[] =>
  open(text).report.forms.flatMap(form => [
    `${form.spec.name} ${form.edition}`,
    ...form.rows
      .filter(row => row.cells.length > 0)
      .map(row => `${row.spec?.key ?? row.label.value}: ${row.cells.map(said).join(' ')}${row.aligned ? '' : ' !'}`),
  ]);

const pipes = (...rows: readonly string[]): string => rows.map(row => `| ${row.split(' ').join(' | ')} |\n`).join('');

const titled = (...words: readonly string[]): string =>
  ['云溪市林业局2023年政府信息公开工作年度报告\n', '二、主动公开政府信息情况\n', ...words].join('\n');

const oldItem1 = pipes('信息内容 本年新制作数量 本年新公开数量 对外公开总数量', '规章 0 0 0', '规范性文件 1 2 7');
const newItem1 = pipes('信息内容 本年制发件数 本年废止件数 现行有效件数', '规章 0 0 0', '行政规范性文件 1 0 8');
const newItem5 = pipes('信息内容 本年处理决定数量', '行政许可 4');

suite('what makes one form', () => {
  test('an old and a new table in one section are two', () => {
    assert.deepEqual(formsOf(titled(oldItem1, newItem1, newItem5)), [
      '表二 trial',
      'regulations: 0 0 0',
      'normative: 1 2 7',
      '表二 revised',
      'regulations: 0 0 0',
      'normative: 1 0 8',
      'licences: 4',
    ]);
  });

  test('the same table twice, the second blank, is two', () => {
    const blank = newItem1.replace(/\d/g, ' ');
    assert.deepEqual(
      formsOf(titled(newItem1, newItem5, blank)).filter(line => line.startsWith('表')),
      ['表二 revised', '表二 revised'],
    );
  });

  test('small tables that follow each other are one', () => {
    assert.equal(formsOf(titled(newItem1, newItem5)).filter(line => line.startsWith('表')).length, 1);
  });

  test('an old table beside the new one is quoted: nothing is missed in it', () => {
    const findings = open(titled(oldItem1, newItem1, newItem5)).findings({});
    assert.deepEqual(
      findings.filter(f => f.code === 'missing-row' || f.code === 'outdated-table').map(f => inChinese(f.message)),
      [
        '表二在这一行之后缺少“行政处罚”、“行政强制” 2 行。没有发生的填 0。',
        '表二在这一行之后缺少“行政事业性收费”一行。没有发生的填 0。',
      ],
    );
  });
});
