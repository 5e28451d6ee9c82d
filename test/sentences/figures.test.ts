import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { ruleByName } from '../../server/src/rules/registry';
import { createPlan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { figureSentences } from './figure-sentences';

const mark = '〈〉';

/** A sound report of a department for 2022 or so, with one sentence more. */
function reportWithMark(): string {
  const plan = createPlan(2);
  const plain = { ascii: false, pdf: false, wideDigits: false, lineEnd: '\n' as const, indent: '', runIn: false };
  const organ = { name: '云溪市林业局', kind: 'department', self: '我局' } as const;
  return writeReport({ ...plan, organ, style: { ...plan.style, ...plain }, faults: { sentence: mark } });
}

suite('sentences: figures', () => {
  const marked = reportWithMark();
  const at = marked.indexOf(mark);
  const base = open(marked);
  suiteSetup(() => base.findings({}));

  for (const [sentence, expected] of figureSentences) {
    if (expected && !ruleByName(expected)) continue;
    test(`${expected || 'sound'}: ${sentence}`, () => {
      const there = base
        .update(marked.replace(mark, sentence))
        .findings({})
        .filter(f => f.code !== 'prose-table-mismatch' && f.range.start >= at && f.range.end <= at + sentence.length);
      const said = there.map(f => `${f.severity} ${f.code}: ${inChinese(f.message)}`).join('\n');
      const loud = there.filter(f => f.severity === 'error' || f.severity === 'warning');
      if (expected)
        assert.ok(
          there.some(f => f.code === expected),
          said || 'nothing was said',
        );
      assert.deepEqual(
        [...new Set(loud.map(f => f.code))].filter(code => code !== expected),
        [],
        said,
      );
    });
  }
});
