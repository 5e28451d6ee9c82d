import { suiteSetup } from 'mocha';
import { createPlan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { open } from '../support/open';
import { checkLoudest } from './check-sentences';
import { figureSentences } from './figure-sentences';

const mark = '〈〉';

/** A sound report of a department for 2022 or so, with one sentence more. */
function reportWithMark(): string {
  const plan = createPlan(2);
  const plain = { ascii: false, pdf: false, wideDigits: false, lineEnd: '\n' as const, indent: '', runIn: false };
  const organ = { name: '云溪市林业局', kind: 'department', self: '我局' } as const;
  return writeReport({ ...plan, organ, style: { ...plan.style, ...plain }, faults: { sentence: mark } });
}

const marked = reportWithMark();
const document = open(marked);
const levels = { 'prose-table-mismatch': 'off' } as const;

suiteSetup(() => document.findings(levels));

checkLoudest(
  'sentences: figures',
  figureSentences,
  sentence => document.update(marked.replace(mark, sentence)),
  levels,
);
