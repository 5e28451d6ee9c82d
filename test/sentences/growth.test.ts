import { checkSentences, inOverview } from './check-sentences';
import { growthSentences } from './growth-sentences';

checkSentences(
  'sentences: changes against the year before',
  ['wrong-growth', 'contradictory-change'],
  growthSentences,
  inOverview,
);
