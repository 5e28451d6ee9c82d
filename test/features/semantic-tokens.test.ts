import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { range } from '../../server/src/text/range';
import { createPlan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { checkPlaces } from '../support/check-places';
import { readMarks } from '../support/marked-text';
import { open } from '../support/open';
import { cellIn, openApplications } from './filled-report';

const title = '云溪市林业局2023年政府信息公开工作年度报告\n\n';

/** Asserts that exactly the marked words are given these types and modifiers, in order. */
function checkTokens(marked: string, ...kinds: string[]): void {
  const { text, ranges } = readMarks(title + marked);
  const tokens = semanticTokens(open(text));
  checkPlaces(text, tokens, ranges);
  assert.deepEqual(
    tokens.map(({ type, modifiers }) => [type, ...modifiers].join('.')),
    kinds,
  );
}

suite('features/semantic-tokens', () => {
  test('tell sections of the form from those of another and of none', () => {
    checkTokens('一、⟦总体情况⟧\n\n略。\n\n二、队伍建设\n\n略。\n', 'heading.mandatory');
    checkTokens('一、⟦政府信息公开的收费及减免情况⟧\n\n略。\n', 'heading.foreign');
  });

  test('show figures of a sentence that add up, and the total', () =>
    checkTokens(
      '全年公开信息⟦42⟧条，其中动态⟦30⟧条、公告⟦12⟧条。召开会议3次。',
      'number.total.checked',
      'number.checked',
      'number.checked',
    ));

  test('show a share and its part', () =>
    checkTokens(
      '全年公开信息⟦40⟧条，其中动态⟦30⟧条，占⟦75⟧%。',
      'number.total.checked',
      'number.checked',
      'number.checked',
    ));

  test('show the totals of a table, blank ones left out', () => {
    const document = openApplications({ 'granted total': '' });
    const starts = new Set(semanticTokens(document).map(token => token.range.start));
    assert.ok(starts.has(cellIn(document, 'received', 'total').range.start));
    assert.ok(starts.has(cellIn(document, 'total', 'natural').range.start));
    assert.ok(!starts.has(cellIn(document, 'granted', 'total').range.start));
    assert.ok(!starts.has(cellIn(document, 'received', 'natural').range.start));
  });

  test('are apart, in text order and on one line each, and a part of the text has its part of them', () => {
    for (let seed = 0; seed < 9; seed++) {
      const text = writeReport(createPlan(seed));
      const document = open(text);
      const all = semanticTokens(document);
      all.forEach((token, at) => {
        assert.ok(token.range.start >= (all[at - 1]?.range.end ?? 0) && token.range.end > token.range.start);
        assert.doesNotMatch(text.slice(token.range.start, token.range.end), /[\r\n]/);
      });
      const half = range(0, text.length >> 1);
      assert.deepEqual(
        semanticTokens(document, half),
        all.filter(token => token.range.start < half.end),
      );
    }
  });

  test('are none where there is no report', () =>
    assert.deepEqual(semanticTokens(open('# 笔记\n\n共42条，其中动态30条、公告12条。\n', 'markdown')), []));
});
