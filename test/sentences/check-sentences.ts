import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';

/** A sentence and the rule that must speak of it; '' where none may. */
export type SentenceRow = readonly [sentence: string, rule: string];

/** One test for each row: of the rules in `areas` just the named one speaks, once, of the report that `around` makes of the sentence. */
export function checkSentences(
  name: string,
  areas: readonly string[],
  rows: readonly SentenceRow[],
  around: (sentence: string) => string,
): void {
  suite(name, () => {
    for (const [sentence, rule] of rows)
      test(`${rule || 'silent'}: ${sentence}`, () => {
        const found = findingsOf(around(sentence)).filter(({ code }) => areas.includes(code));
        assert.deepEqual(
          found.map(({ code }) => code),
          rule ? [rule] : [],
        );
      });
  });
}

/** The sentence in 总体情况 of a report on 2022. */
export const inOverview = (sentence: string): string =>
  `云溪市林业局2022年政府信息公开工作年度报告\n\n一、总体情况\n\n${sentence}\n`;
