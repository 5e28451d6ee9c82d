import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { cellHover } from '../../server/src/features/cell-hover';
import { definition } from '../../server/src/features/definition';
import { figureHover } from '../../server/src/features/figure-hover';
import { highlights } from '../../server/src/features/highlights';
import { references } from '../../server/src/features/references';
import { chinese } from '../../server/src/l10n/voice';
import { readMarks, showMarks } from '../support/marked-text';
import { open } from '../support/open';

/** A report whose prose and 表三 are these; 4 received, 1 carried in, 3 answered, 2 carried out. */
const report = (prose: string, received = '4', carriedIn = '1'): string => `云溪市林业局2023年政府信息公开工作年度报告

一、总体情况

${prose}

三、收到和处理政府信息公开申请情况

| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | ${received} |
| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | ${carriedIn} |
| （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
| （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
| 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
`;

type Ask = (document: ReturnType<typeof open>, offset: number) => readonly { start: number; end: number }[];

/** Asks at the cursor of a marked text, and expects just what is marked. */
function check(marked: string, ask: Ask): void {
  const { text, ranges, cursor } = readMarks(marked);
  const byPlace = (a: { start: number }, b: { start: number }) => a.start - b.start;
  assert.equal(showMarks(text, [...ask(open(text), cursor!)].sort(byPlace)), showMarks(text, ranges.toSorted(byPlace)));
}

const defined: Ask = (document, offset) => definition(document, offset);
const referred: Ask = (document, offset) => references(document, offset, false);
const lit: Ask = (document, offset) => highlights(document, offset).map(({ range }) => range);

suite('features: from the sentence to the cell and back', () => {
  test('a count leads to the cell that it speaks of', () => {
    check(report('全年新收政府信息公开申请‸4件。', '⟦4⟧'), defined);
    check(report('全年新收政府‸信息公开申请4件，办结3件。', '⟦4⟧'), defined);
  });

  test('a count that is a sum leads to every cell of it', () => {
    check(report('全年共收到政府信息公开申请5‸件（含上年结转1件）。', '⟦4⟧', '⟦1⟧'), defined);
  });

  test('a count that is wrong leads to the cell that it should be', () => {
    check(report('全年新收政府信息公开申请‸7件。', '⟦4⟧'), defined);
    check(report('全年未收到‸政府信息公开申请。', '⟦4⟧'), defined);
  });

  test('what no table has leads nowhere', () => {
    for (const prose of [
      '‸全年公开信息4条。',
      '2022年，我局收到政府信息公开申请‸4件。',
      '全县收到政府信息公开申请‸4件。',
    ])
      check(report(prose), defined);
  });

  test('a cell is referred to by the counts that speak of it, beside its totals', () => {
    check(report('全年新收政府信息公开申请⟦4件⟧。\n\n收到申请较多。全年共收到政府信息公开申请⟦4件⟧。', '‸4'), referred);
    check(report('全年共收到政府信息公开申请⟦5件⟧（含上年结转⟦1件⟧）。', '4', '‸1'), referred);
  });

  test('a count is referred to by itself and the others of its cell', () => {
    const prose = '全年新收政府信息公开申请‸⟦4件⟧。\n\n收到申请较多。全年共收到政府信息公开申请⟦4件⟧。';
    check(report(prose), referred);
    check(report(prose, '⟦4⟧'), (document, offset) => references(document, offset, true));
  });

  test('a count lights up with its cell, a cell with its counts', () => {
    check(report('全年新收政府信息公开申请‸⟦4件⟧。', '⟦4⟧'), lit);
    const { text, cursor } = readMarks(report('全年新收政府信息公开申请4件。', '‸4'));
    const document = open(text);
    const words = highlights(document, cursor!).map(({ range: { start, end } }) => text.slice(start, end));
    assert.ok(words.includes('4件'), words.join(' '));
  });
});

suite('features/figure-hover', () => {
  const hoverOn = (marked: string): string | undefined => {
    const { text, cursor } = readMarks(marked);
    return figureHover(open(text).report, cursor!, chinese)?.markdown;
  };

  test('shows the cell, and that both agree', () => {
    assert.equal(
      hoverOn(report('全年新收政府信息公开申请‸4件。')),
      '**“全年新收政府信息公开申请4件”**\n\n- 表三“本年新收政府信息公开申请数量”行“总计”列：4 ✓',
    );
  });

  test('shows the reading that agrees, and the others that were tried', () => {
    assert.equal(
      hoverOn(report('全年共收到政府信息公开申请‸ 5 件。')),
      '**“全年共收到政府信息公开申请5件”**\n\n- 表三“本年新收政府信息公开申请数量”行“总计”列：4 ✗\n- 新收＋上年结转：5 ✓',
    );
    assert.equal(
      hoverOn(report('全年共收到政府信息公开申请‸9件。')),
      '**“全年共收到政府信息公开申请9件”**\n\n- 表三“本年新收政府信息公开申请数量”行“总计”列：4 ✗\n- 新收＋上年结转：5 ✗\n- 文字与表格不一致',
    );
  });

  test('of a denial shows the cell alone', () => {
    assert.equal(
      hoverOn(report('全年‸未收到政府信息公开申请。')),
      '**“未收到政府信息公开申请”**\n\n- 表三“本年新收政府信息公开申请数量”行“总计”列：4 ✗\n- 文字与表格不一致',
    );
  });

  test('says nothing elsewhere', () => {
    for (const prose of ['‸全年新收政府信息公开申请10余件。', '全年公开信息‸4条。'])
      assert.equal(hoverOn(report(prose)), undefined);
  });

  test('the cell shows what the prose says of it', () => {
    const { text, cursor } = readMarks(report('全年新收政府信息公开申请7件。', '‸4'));
    const { markdown } = cellHover(open(text).report, cursor!, chinese)!;
    assert.match(markdown, /\n- 文中“全年新收政府信息公开申请7件” ✗$/);
  });
});
