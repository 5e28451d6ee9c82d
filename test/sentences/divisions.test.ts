import { announcedSentences } from './announced-sentences';
import { checkSentences, inOverview } from './check-sentences';
import { divisionSentences } from './division-sentences';
import { doubledSentences } from './doubled-sentences';

checkSentences(
  'sentences: wholes, averages and surveys',
  ['wrong-breakdown', 'part-exceeds-whole', 'wrong-percentage', 'conflicting-figures'],
  divisionSentences,
  inOverview,
);

checkSentences('sentences: doubled characters', ['repeated-word'], doubledSentences, inOverview);

checkSentences(
  'sentences: lists announced and slips',
  [...new Set(announcedSentences.map(([, rule]) => rule)), 'wrong-breakdown', 'wrong-growth', 'conflicting-figures'],
  announcedSentences,
  inOverview,
);
