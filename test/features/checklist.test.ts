import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { type ChecklistItem, checklist } from '../../server/src/features/checklist';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { editions } from '../../server/src/standard/editions';
import { blankReport } from '../../server/src/templates/blank-report';
import { standardForYear } from '../../server/src/templates/standard-for-year';
import { sliceOf } from '../../server/src/text/range';
import { open } from '../support/open';
import { sample } from './sample';

const listOf = (text: string, languageId = 'nianbao') => checklist(open(text, languageId), {});

const marks = { present: '✓', wrong: '!', unread: '?', blank: '○', missing: '✗' } as const;

/** `✗ section 总体情况` for each item, indented under its section. */
const print = (items: readonly ChecklistItem[], indent = ''): string[] =>
  items.flatMap(({ kind, label, state, children }) => [
    `${indent}${marks[state]} ${kind} ${label}`.trimEnd(),
    ...print(children, `${indent}  `),
  ]);

const flat = (items: readonly ChecklistItem[]): ChecklistItem[] =>
  items.flatMap(item => [item, ...flat(item.children)]);

const blank = (year: number) => blankReport(standardForYear(editions, year), { organ: '云溪市林业局', year }).text;

suite('features/checklist', () => {
  test('says of each thing that the form asks for how the report stands to it', () => {
    assert.deepEqual(print(listOf(sample)), [
      '✓ title',
      '✓ period',
      '✓ section 总体情况',
      '  ✓ aspect 主动公开',
      '  ✓ aspect 依申请公开',
      '  ✗ aspect 政府信息管理',
      '  ✗ aspect 平台建设',
      '  ✗ aspect 监督保障',
      '! section 主动公开政府信息情况',
      '  ✗ table 表二',
      '✗ section 收到和处理政府信息公开申请情况',
      '✓ section 政府信息公开行政复议、行政诉讼情况',
      '  ✓ table 表四',
      '✗ section 存在的主要问题及改进情况',
      '✓ section 其他需要报告的事项',
      '  ✓ fee-statement',
      '✓ sign-off',
    ]);
  });

  test('goes to the heading, the table, the words', () => {
    const words = flat(listOf(sample)).map(({ place }) => (place ? sliceOf(sample, place).split('\n')[0] : ''));
    assert.deepEqual(words.filter(Boolean), [
      '云溪市林业局2023年政府信息公开工作年度报告',
      '2023年1月1日起至2023年12月31日',
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '二、主动公开政府信息情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |',
      '六、其他需要报告的事项',
      '未收取信息处理费',
      '云溪市林业局',
    ]);
  });

  test('what is missing can be put in one after the other, and is missing no more', () => {
    let text = sample;
    for (let next = firstInsertion(text); next; next = firstInsertion(text)) {
      const before = flat(listOf(text)).filter(({ state }) => state === 'missing').length;
      text = applyEdits(text, next.insertion);
      assert.ok(flat(listOf(text)).filter(({ state }) => state === 'missing').length < before, next.label);
    }
    assert.deepEqual(
      flat(listOf(text)).filter(({ state }) => state === 'missing'),
      [],
    );
  });

  test('a blank report of each edition lacks nothing but what is left to the author', () => {
    for (const year of [2015, 2020, 2023]) {
      const left = flat(listOf(blank(year))).filter(({ state }) => state === 'missing');
      assert.deepEqual(print(left), [], String(year));
    }
  });

  test('what has its place and no words is not done', () => {
    assert.deepEqual(print(listOf(blank(2023))), [
      '✓ title',
      '✓ period',
      '○ section 总体情况',
      '  ○ aspect 主动公开',
      '  ○ aspect 依申请公开',
      '  ○ aspect 政府信息管理',
      '  ○ aspect 平台建设',
      '  ○ aspect 监督保障',
      '! section 主动公开政府信息情况',
      '  ! table 表二',
      '! section 收到和处理政府信息公开申请情况',
      '  ! table 表三',
      '! section 政府信息公开行政复议、行政诉讼情况',
      '  ! table 表四',
      '○ section 存在的主要问题及改进情况',
      '! section 其他需要报告的事项',
      '  ○ fee-statement',
      '○ sign-off',
    ]);
    const written = blank(2023).replace('（二）依申请公开\n', '（二）依申请公开\n全年没有收到申请。\n');
    const overview = listOf(written).find(({ label }) => label === '总体情况')!;
    assert.deepEqual(print([overview]).slice(0, 4), [
      '! section 总体情况',
      '  ○ aspect 主动公开',
      '  ✓ aspect 依申请公开',
      '  ○ aspect 政府信息管理',
    ]);
  });

  test('a sign-off that is wrong is counted there, not in the section before it', () => {
    const late = sample.replace('2024年1月18日', '2024年5月18日');
    const counted = (text: string) =>
      listOf(text).map(({ kind, label, counts }) => [kind, label, counts.error + counts.warning]);
    const changed = counted(late).filter(([, , n], i) => n !== counted(sample)[i]![2]);
    assert.deepEqual(changed, [['sign-off', '', 1]]);
  });

  test('counts findings where they stand', () => {
    const faulty = sample.replace('全年收到申请2件', '全年收到申请2件，，其中3件不予公开');
    const overview = listOf(faulty).find(({ label }) => label === '总体情况')!;
    const before = listOf(sample).find(({ label }) => label === '总体情况')!;
    assert.equal(overview.state, 'wrong');
    const sum = ({ counts }: ChecklistItem) => counts.error + counts.warning + counts.info + counts.hint;
    assert.ok(sum(overview) > sum(before));
  });

  test('a table that is a picture counts as unread', () => {
    const pictured = sample.replace('本年度未制发规范性文件。', '![表二](表二.png)');
    const table = flat(listOf(pictured)).find(({ label }) => label.startsWith('表二'))!;
    assert.deepEqual([table.state, table.insertion], ['unread', []]);
  });

  test('is empty where there is no report', () => {
    assert.deepEqual(listOf('# 购物清单\n\n一、白菜\n', 'markdown'), []);
  });
});

const firstInsertion = (text: string): ChecklistItem | undefined =>
  flat(listOf(text)).find(({ state, insertion }) => state === 'missing' && insertion.length > 0);
