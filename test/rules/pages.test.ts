import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { pages } from '../../server/src/rules/pages';
import { rules } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { checkRule, levelsFor } from '../support/check-rule';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';
import { pageHeadings, readPage } from './rule-page';

/** An example may be a piece of a report: what these say of it is that it is a piece. */
const wantWhole: ReadonlySet<string> = new Set([
  'missing-title',
  'missing-section',
  'missing-table',
  'missing-period',
  'missing-row',
]);

/** All that is said of a sound example above a hint. */
const complaints = (rule: Rule, text: string): readonly string[] =>
  findingsOf(text, levelsFor(rule))
    .filter(f => f.severity !== 'hint' || f.code === rule.name)
    .filter(f => f.code === rule.name || !wantWhole.has(f.code))
    .map(f => `${f.severity} ${f.code}: ${inChinese(f.message)} [${text.slice(f.range.start, f.range.end)}]`);

suite('rule pages', () => {
  for (const rule of rules) {
    const page = readPage(pages[rule.name] ?? '');
    suite(rule.name, () => {
      test('has its headings, a summary and examples', () => {
        assert.deepEqual(page.headings, pageHeadings(rule.name));
        assert.notEqual(page.summary, '', 'a summary below the name');
        assert.match(page.english, /^(?:\p{Lu}|“).{20,}\.$/u, 'an English summary below that');
        assert.ok(page.wrong.length > 0 && page.right.length > 0, 'a 反例 and a 正例');
        for (const text of page.wrong) assert.match(text, /⟦/, 'a 反例 has a mark');
        for (const text of page.right) assert.doesNotMatch(text, /[⟦⟧]/, 'a 正例 has none');
      });

      page.wrong.forEach((text, index) => {
        test(`反例 ${index + 1} is reported where marked, its repairs hold`, () => {
          checkRule(rule, text);
        });
      });

      page.right.forEach((text, index) => {
        test(`正例 ${index + 1} is clean under every rule`, () => assert.deepEqual(complaints(rule, text), []));
      });

      if (rule.fix !== 'none') {
        test('a 反例 shows the repair that the rule promises', () => {
          const found = page.wrong.flatMap(text => findingsOf(text.replace(/[⟦⟧]/g, ''), levelsFor(rule)));
          assert.ok(found.some(f => f.code === rule.name && f.repairs.length > 0));
        });
      }
    });
  }
});
