import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { ruleByName } from '../../server/src/rules/registry';
import type { ReportedFinding, ReportedRepair } from '../../server/src/rules/rule';
import { cellsByKey, checkCells } from './check-cells';
import { checkGone, checkNothingNew, moved } from './check-repair';
import { checkRule } from './check-rule';
import { open } from './open';

const repair = (start: number, end: number, newText: string): ReportedRepair => ({
  title: '改',
  safe: false,
  edits: [{ range: { start, end }, newText }],
});
const finding = (code: string, start: number, end: number, message = code): ReportedFinding => ({
  code,
  message,
  range: { start, end },
  severity: 'error',
  related: [],
  repairs: [],
});

suite('checking repairs', () => {
  test('a place moves with what is put in before it', () => {
    assert.deepEqual(moved({ start: 5, end: 7 }, repair(0, 1, 'abc')), { start: 7, end: 9 });
    assert.deepEqual(moved({ start: 5, end: 7 }, repair(9, 9, 'abc')), { start: 5, end: 7 });
    assert.deepEqual(moved({ start: 5, end: 7 }, repair(5, 7, 'abcd')), { start: 5, end: 9 });
  });

  test('a finding that comes back with another message is not gone', () => {
    const made = {
      finding: finding('wrong-breakdown', 2, 4, '多1'),
      repair: repair(2, 4, '12'),
      others: [],
      context: '',
    };
    assert.throws(() => checkGone({ ...made, after: [finding('wrong-breakdown', 2, 4, '少1')] }));
    assert.doesNotThrow(() => checkGone({ ...made, after: [] }));
  });

  test('a second finding of the rule in the same place may stay', () => {
    const second = finding('missing-section', 0, 5, '缺少乙');
    const made = { finding: finding('missing-section', 0, 5, '缺少甲'), repair: repair(9, 9, '甲'), context: '' };
    assert.doesNotThrow(() => checkGone({ ...made, others: [second], after: [second] }));
  });

  test('a new error is not let pass, a blank template’s remark is', () => {
    const made = { finding: finding('a', 0, 1), repair: repair(0, 1, 'x'), others: [], context: '' };
    assert.throws(() => checkNothingNew({ ...made, after: [finding('b', 0, 1)] }, 'offer'));
    assert.doesNotThrow(() => checkNothingNew({ ...made, after: [finding('empty-section', 0, 1)] }, 'insert'));
    assert.throws(() => checkNothingNew({ ...made, after: [finding('empty-section', 0, 1)] }, 'safe'));
  });

  test('a cell that moved is noticed', () => {
    const table = (cells: string) =>
      `五、存在的问题\n\n| 行政复议 | | | | |\n| --- | --- | --- | --- | --- |\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | ${cells} |\n| 行政规范性文件 | 1 | 0 | 2 |\n`;
    const before = table('0 | 3 | 4');
    assert.equal(cellsByKey(open(before).report).get('disclosure/item-1/regulations#0/repealed')?.text, '3');
    assert.throws(() => checkCells(open(before).report, open(table('3 | 0 | 4')).report, [], ''));
    assert.doesNotThrow(() =>
      checkCells(
        open(before).report,
        open(`说明。\n${before}`).report,
        [{ range: { start: 0, end: 0 }, newText: '说明。\n' }],
        '',
      ),
    );
  });
});

suite('checking a rule', () => {
  const rule = ruleByName('impossible-date')!;

  test('what is marked must be reported, and nothing else', () => {
    assert.doesNotThrow(() => checkRule(rule, '会议于⟦2022年2月30日⟧召开，2022年3月1日结束。'));
    assert.throws(() => checkRule(rule, '会议于⟦2022年2月30⟧日召开。'));
    assert.throws(() => checkRule(rule, '会议于2022年2月30日召开。'));
    assert.throws(() => checkRule(rule, '会议于⟦2022年2月30日⟧召开，⟦2022年3月1日⟧结束。'));
  });

  test('messages are compared where they are given', () => {
    assert.throws(() => checkRule(rule, '会议于⟦2022年2月30日⟧召开。', { messages: ['别的话'] }));
    assert.throws(() => checkRule(rule, '会议于⟦2022年2月30日⟧召开。', { severities: ['hint'] }));
  });
});
