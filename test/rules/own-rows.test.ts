import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';

/** Rows of a table of a place's own, `label figure`, in a report on 2012. */
const tableOf = (rows: string): string =>
  `青禾县林业局2012年政府信息公开工作年度报告\n\n一、概述\n全年工作平稳。\n\n| 指标 | 单位 | 数量 |\n| --- | --- | --- |\n${rows
    .trim()
    .split('\n')
    .map(row => row.trim().replace(/^(.*) (\S+)$/, '| $1 | 件 | $2 |'))
    .join('\n')}\n`;

const applications = `申请总数 32
  其中：1.当面申请数 10
  2.传真申请数 0
  3.电子邮件申请数 5
  4.网上申请数 10
  5.信函申请数 7
  6.其他形式申请数 0
  对申请的答复总数 33
  其中：1.同意公开答复数 20
  2.同意部分公开答复数 2
  3.“信息不存在”数 5
  4.“非本机关职责权限范围”数 4
  5.不予公开答复总数 2
  其中：（1）“国家秘密”数 1
  （2）“商业秘密”数 0
  （3）“个人隐私”数 1
  接受咨询总数 40
  其中：1.现场咨询数 15
  2.电话咨询数 25`;

const told = (rows: string): readonly string[] =>
  findingsOf(tableOf(rows))
    .filter(({ code }) => code === 'wrong-group-total')
    .map(({ severity, range }) => `${severity} ${tableOf(rows).slice(range.start, range.end)}`);

suite('groups with rows of a place’s own', () => {
  test('rows that no form has are parts where they are counted on', () => assert.deepEqual(told(applications), []));

  const faults: readonly (readonly [from: string, to: string, said: string])[] = [
    ['申请总数 32', '申请总数 30', 'warning 30'],
    ['3.电子邮件申请数 5', '3.电子邮件申请数 8', 'warning 32'],
    ['4.“非本机关职责权限范围”数 4', '4.“非本机关职责权限范围”数 6', 'warning 33'],
    ['（3）“个人隐私”数 1', '（3）“个人隐私”数 2', 'warning 2'],
  ];
  for (const [from, to, said] of faults)
    test(`${to} is told`, () => assert.deepEqual(told(applications.replace(from, to)), [said]));

  test('counts of another group are not added', () => {
    assert.deepEqual(told(applications.replace('现场咨询数 15', '现场咨询数 99')), []);
  });

  test('a row between the parts that is not counted with them leaves it open', () => {
    assert.deepEqual(told(applications.replace('3.电子邮件申请数 5', '电子邮件申请数 8')), []);
  });

  test('what a row of its own is divided into is not added to its group', () => {
    const rows = (own: number) =>
      `对申请的答复总数 8\n其中：1.同意公开答复数 6\n2.同意部分公开答复数 0\n3.否决公开答复总数 ${own}\n其中：（1）“信息不存在”数 1\n（2）“申请内容不明确”数 1\n行政复议数 0`;
    assert.deepEqual(told(rows(2)), []);
    assert.deepEqual(told(rows(3)), ['warning 8']);
  });

  test('without such rows the form’s own group is an error as ever', () => {
    const rows = '（二）申请办结数 12\n1.按时办结数 10\n2.延期办结数 3\n（三）申请答复数 3\n1.属于已主动公开范围数 3';
    assert.deepEqual(told(rows), ['error 12']);
  });

  test('a row that a place added to a group of the form', () => {
    const rows = (own: number) =>
      `（二）申请办结数 12\n1.按时办结数 10\n3.转交其他机关办理数 ${own}\n（三）申请答复数 3\n1.属于已主动公开范围数 3\n四、行政复议数量 0`;
    assert.deepEqual(told(rows(2)), []);
    assert.deepEqual(told(rows(3)), ['warning 12']);
  });
});
