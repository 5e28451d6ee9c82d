import { breakdownSentences } from './breakdown-sentences';
import { checkSentences, inOverview } from './check-sentences';

checkSentences(
  'sentences: totals and their parts',
  ['wrong-breakdown', 'part-exceeds-whole', 'wrong-percentage', 'wrong-growth', 'contradictory-change'],
  breakdownSentences,
  inOverview,
);
