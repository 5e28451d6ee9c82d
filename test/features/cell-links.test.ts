import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { cellHover } from '../../server/src/features/cell-hover';
import { codeLenses } from '../../server/src/features/code-lenses';
import { definition } from '../../server/src/features/definition';
import { highlights } from '../../server/src/features/highlights';
import { references } from '../../server/src/features/references';
import { chinese } from '../../server/src/l10n/voice';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { cellIn, filledReport, keyAt, openApplications } from './filled-report';

const document = openApplications();
const at = (row: string, column: string): number => cellIn(document, row, column).range.start;
const keys = (ranges: readonly { readonly start: number }[]): readonly (string | undefined)[] =>
  ranges.map(({ start }) => keyAt(document, start));

suite('features/definition', () => {
  test('leads from a total to its parts', () => {
    const columns = ['natural', 'business', 'research', 'welfare', 'legal', 'other'];
    assert.deepEqual(
      keys(definition(document, at('granted', 'total'))),
      columns.map(column => `granted ${column}`),
    );
    assert.equal(definition(document, at('total', 'natural')).length, 21);
    assert.equal(definition(document, at('total', 'total')).length, 21 + 6);
  });

  test('leads nowhere from a part, and from outside of tables', () => {
    assert.deepEqual(definition(document, at('granted', 'natural')), []);
    assert.deepEqual(definition(document, 3), []);
  });
});

suite('features/references', () => {
  test('lead from a part to its totals, with itself if asked', () => {
    const totals = ['total natural', 'granted total'];
    assert.deepEqual(keys(references(document, at('granted', 'natural'), false)), totals);
    assert.deepEqual(keys(references(document, at('granted', 'natural'), true)), ['granted natural', ...totals]);
    assert.deepEqual(references(document, 3, true), []);
  });
});

suite('features/highlights', () => {
  test('mark a total and its parts', () => {
    const found = highlights(document, at('granted', 'total'));
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['total', 'part', 'part', 'part', 'part', 'part', 'part'],
    );
  });

  test('prefer the equation that is off', () => {
    const wrong = openApplications({ 'carried-out natural': '4', 'carried-out total': '5' });
    const found = highlights(wrong, cellIn(wrong, 'received', 'natural').range.start);
    assert.deepEqual(
      found.map(({ range: { start } }) => keyAt(wrong, start)),
      ['received natural', 'carried-in natural', 'total natural', 'carried-out natural'],
    );
  });
});

suite('features/cell-hover', () => {
  const markdown = (row: string, column: string, changes = {}) => {
    const changed = openApplications(changes);
    return cellHover(changed.report, cellIn(changed, row, column).range.start, chinese)?.markdown;
  };

  test('names the cell, what it must equal and what that is made of', () => {
    assert.equal(
      markdown('granted', 'total'),
      '**表三“本年度办理结果／予以公开”行“总计”列**：2 件\n\n- 应为 自然人 1 + 商业企业 1 = 2（4 格为 0） ✓\n- 计入“总计” 2',
    );
  });

  test('says how far off it is, and what is blank', () => {
    const text = markdown('granted', 'total', { 'granted total': '9', 'granted other': '' })!;
    assert.match(text, /应为 自然人 1 \+ 商业企业 1 = 2（3 格为 0，1 格空白，按 0 计） ✗ 多 7/);
    assert.match(markdown('granted', 'total', { 'granted total': '' })!, /空白\n\n- 应为 .* = 2（4 格为 0），未填全/);
  });

  test('shows the balance', () => {
    assert.match(markdown('received', 'total')!, /申请数量 3 \+ .*申请数量 0 = 总计 2 \+ 结转下年度继续办理 1 ✓/);
  });

  test('has nothing to say of labels and prose', () => {
    assert.equal(cellHover(document.report, document.text.indexOf('予以公开'), chinese), undefined);
    assert.equal(cellHover(document.report, 2, chinese), undefined);
  });
});

suite('features/code-lenses', () => {
  const titles = (changes = {}) => codeLenses(openApplications(changes)).map(({ title }) => inChinese(title));

  test('say in one line whether a table balances', () => {
    assert.deepEqual(titles(), ['新收 3 + 结转 0 = 办结 2 + 转下年 1 ✓']);
    assert.equal(codeLenses(document)[0]!.offset, document.report.forms[0]!.range.start);
  });

  test('or how far off it is', () => {
    assert.deepEqual(titles({ 'received total': '5', 'received natural': '3' }), [
      '新收 5 + 结转 0 ≠ 办结 2 + 转下年 1 ✗ 2 处不符，最多差 2',
    ]);
    assert.deepEqual(titles({ 'granted total': '' }), ['新收 3 + 结转 0 = 办结 2 + 转下年 1 ✓ 另有 2 处合计未填']);
  });

  test('name the groups of 表四, and count cells where there is nothing to add up', () => {
    const title = (...args: Parameters<typeof filledReport>) =>
      inChinese(codeLenses(open(filledReport(...args)))[0]!.title);
    assert.equal(
      title('review', () => '0'),
      '行政复议 0，未经复议直接起诉 0，复议后起诉 0 ✓',
    );
    assert.equal(
      title('disclosure', row => (row === 'fees' ? '' : '1')),
      '已填 9／10 格',
    );
  });
});
