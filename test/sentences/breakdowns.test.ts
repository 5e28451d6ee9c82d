import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';
import { breakdownSentences } from './breakdown-sentences';

const areas: ReadonlySet<string> = new Set([
  'wrong-breakdown',
  'part-exceeds-whole',
  'wrong-percentage',
  'wrong-growth',
  'contradictory-change',
]);

const around = (sentence: string): string =>
  `云溪市林业局2022年政府信息公开工作年度报告\n\n一、总体情况\n\n${sentence}\n`;

suite('sentences: totals and their parts', () => {
  for (const [sentence, rule] of breakdownSentences)
    test(`${rule || 'silent'}: ${sentence}`, () => {
      const found = findingsOf(around(sentence)).filter(({ code }) => areas.has(code));
      assert.deepEqual(
        found.map(({ code }) => code),
        rule ? [rule] : [],
      );
    });
});
