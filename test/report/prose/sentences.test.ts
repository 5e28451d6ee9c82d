import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { checkPlaces } from '../../support/check-places';
import { readMarks, showMarks } from '../../support/marked-text';
import { proseOf } from '../../support/prose';

suite('sentences, points and references in prose', () => {
  const sentences = ['⟦甲。⟧⟦乙！⟧⟦丙⟧', '⟦他说“好。”⟧⟦又说。⟧', '⟦甲；乙，丙。⟧', '⟦占3.5%。⟧', '⟦甲。。⟧⟦乙⟧'];
  for (const marked of sentences) {
    test(`sentences: ${marked}`, () => {
      const { text } = readMarks(marked);
      assert.equal(showMarks(text, proseOf(text).sentences), marked);
    });
  }

  const points: readonly (readonly [string, string])[] = [
    ['⟦一是⟧甲；⟦二是⟧乙；⟦三是⟧丙。', '1 2 3'],
    ['⟦一是⟧甲；⟦二是⟧乙。措施：⟦一是⟧丙；⟦三是⟧丁。', '1 2 | 1 3'],
    ['⟦第一是⟧甲。', ''],
    ['统一是必要的，唯一是否可行', ''],
    ['⟦一是⟧甲。⟦十一是⟧乙。', '1 11'],
  ];
  for (const [marked, values] of points) {
    test(`points: ${marked}`, () => {
      const { text, ranges } = readMarks(marked);
      const { pointRuns } = proseOf(text);
      assert.equal(
        pointRuns.map(run => run.map(p => p.value).join(' ')).join(' | '),
        values || (marked.startsWith('⟦第') ? '1' : ''),
      );
      if (!marked.startsWith('⟦第')) checkPlaces(text, pointRuns.flat(), ranges);
    });
  }

  const references = [
    '采购情况⟦详见下表⟧：',
    '情况⟦如下表⟧。',
    '⟦下表所示⟧数据',
    '详见附件',
    '见下表扬名单',
    '如下表态',
  ];
  for (const marked of references) {
    test(`table references: ${marked}`, () => {
      const { text } = readMarks(marked);
      const found = proseOf(text).tableReferences;
      assert.equal(showMarks(text, found).length > text.length, marked !== text);
    });
  }
});
