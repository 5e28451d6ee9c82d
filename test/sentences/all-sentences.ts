import { pages } from '../../server/src/rules/pages';
import { announcedSentences } from './announced-sentences';
import { breakdownSentences } from './breakdown-sentences';
import { claimSentences, statisticsSentences, tablelessSentences } from './claim-sentences';
import { divisionSentences } from './division-sentences';
import { doubledSentences } from './doubled-sentences';
import { figureSentences } from './figure-sentences';
import { growthSentences } from './growth-sentences';
import { otherHands } from './other-hands';
import { planSentences } from './plan-sentences';
import { announcements, overviews, problems } from './report-shapes';
import { structureSentences } from './structure-sentences';
import { textSentences } from './text-sentences';
import { wordedCounts } from './worded-counts';

const tables = [
  breakdownSentences,
  claimSentences,
  statisticsSentences,
  tablelessSentences,
  announcedSentences,
  divisionSentences,
  doubledSentences,
  figureSentences,
  growthSentences,
  otherHands,
  planSentences,
  structureSentences,
  textSentences,
  announcements,
  overviews,
  problems,
  wordedCounts,
];

/** Shapes that none of them has. */
const more = [
  '于2023-03-05发布。',
  '20×年工作要点已经印发。',
  '公开目录已经更新，与的要求相符。',
  '由办公室科员陈小松、李大竹为组员。',
];

/** Sentences of every kind of fact: the tables of sentences, and what the pages of the rules show. */
export const sentences: readonly string[] = [
  ...new Set([
    ...tables.flatMap(table => table.map(([sentence]) => sentence)),
    ...more,
    ...Object.values(pages).flatMap(page => page.replace(/[⟦⟧]/g, '').split('\n')),
  ]),
].filter(sentence => sentence.trim() !== '');
