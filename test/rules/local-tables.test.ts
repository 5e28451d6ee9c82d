import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { inChinese } from '../support/in-chinese';
import { findingsOf, open } from '../support/open';

/** A table of a county's own, of the years when every place had one: label, unit, the year, all years. */
const rows = [
  ['指标名称', '计量单位', '2010年度', '历年累计'],
  ['主动公开信息数', '条', '1460', '2875'],
  ['其中：1.政府网站', '条', '1310', '2600'],
  ['2.政府公报', '条', '150', '275'],
  ['受理申请总数', '件', '11', '19'],
  ['其中：1.当面申请数', '件', '2', '4'],
  ['2.传真申请数', '件', '0', '0'],
  ['3.电子邮件申请数', '件', '9', '15'],
  ['对申请的答复总数', '件', '11', '19'],
  ['其中：1.同意公开答复数', '件', '10', '17'],
  ['2.同意部分公开答复数', '件', '1', '2'],
  ['3.否决公开答复总数', '件', '0', '0'],
];

const join = (parts: readonly (readonly string[])[], cell: string, lead = '', end = '\n'): string =>
  parts.map(cells => lead + cells.join(cell) + end).join('');
const withCodes = rows.map(([label, unit, ...figures], at) => [
  label!,
  unit!,
  at === 0 ? '代码' : `0${at}`,
  ...figures,
]);
const backwards = rows.map(([label, unit, year, all]) => [label!, unit!, all!, year!]);
const numbered = rows.map((cells, at) => [at === 0 ? '序号' : String(at), ...cells]);

const tables: Readonly<Record<string, string>> = {
  tabs: join(rows, '\t'),
  bars: join(rows, ' | ', '| ', ' |\n'),
  'one cell a line': join(rows, '\n'),
  'one cell a line, led by bars': join(rows, '\n| '),
  'with codes': join(withCodes, '\t'),
  'all years first': join(backwards, '\t'),
  'rows numbered': join(numbered, '\t'),
};

const report = (year: number, table: string, words = '') =>
  `石桥县人民政府${year}年政府信息公开工作年度报告

一、概述
${words}我县依法开展政府信息公开工作。
二、附表
${table}`.replaceAll('2010年度', `${year}年度`);

suite('tables of a place’s own', () => {
  for (const year of [2010, 2016]) {
    for (const [name, table] of Object.entries(tables)) {
      test(`${name}, ${year}: no row is missed, no number is broken`, () => {
        const found = findingsOf(report(year, table));
        const codes = ['missing-row', 'broken-numbering', 'unreadable-number', 'wrong-group-total'];
        assert.deepEqual(
          found.filter(f => codes.includes(f.code)).map(f => inChinese(f.message)),
          [],
        );
      });
    }
  }

  for (const name of ['tabs', 'bars', 'with codes', 'all years first', 'rows numbered']) {
    test(`${name}: the figure of the year is read`, () => {
      const [form] = open(report(2010, tables[name]!)).report.forms;
      const granted = form?.rows.find(row => row.spec?.key === 'answered-granted');
      assert.deepEqual(
        granted?.cells.map(cell => cell.text),
        ['10'],
      );
    });
  }

  test('a figure alone on a line makes a row of the line above it, not a heading', () => {
    const { report: read } = open(report(2010, '1.政府网站\n310\n3.政府公报\n条\n15\n'));
    assert.deepEqual(
      read.counters.map(counter => counter.value),
      [1, 2],
    );
  });

  test('无 alone on a line leaves the heading above it a heading', () => {
    const { report: read } = open(report(2010, '三、其他需要报告的事项\n无\n'));
    assert.deepEqual(
      read.counters.map(counter => counter.value),
      [1, 2, 3],
    );
  });
});
