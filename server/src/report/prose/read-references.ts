import type { References } from '../references';
import type { Prose } from '../report';
import { findArticles } from './articles';
import { findCitations, findDocumentNumbers, findShortNames } from './citations';
import { referenceSign } from './clues';
import { findMeetings } from './meetings';
import { findOwnYears } from './own-years';
import { findPlans } from './plans';
import { findResults } from './results';
import { findTitleMarks } from './title-marks';
import { findPrinciples, findTerms } from './wordings';

const none: readonly never[] = [];
const noReferences: References = {
  documentNumbers: none,
  citations: none,
  shortNames: none,
  titleMarks: none,
  articles: none,
  meetings: none,
  results: none,
  ownYears: none,
  plans: none,
  terms: none,
  principles: none,
};
const { documentNumbers, titles, shortNames, articles, meetings, results, ownYears, plans, terms, principles } =
  referenceSign;
const any =
  documentNumbers | titles | shortNames | articles | meetings | results | ownYears | plans | terms | principles;

/** Reads what a paragraph cites, calls and dates, as far as there are `signs`; `plain` is its narrowed text. */
export function readReferences(plain: string, signs: number, prose: Pick<Prose, 'text' | 'sentences'>): References {
  if ((signs & any) === 0) return noReferences;
  const numbers = signs & documentNumbers ? findDocumentNumbers(plain) : none;
  const citations = signs & titles ? findCitations(plain, numbers) : none;
  return {
    documentNumbers: numbers,
    citations,
    shortNames: signs & shortNames ? findShortNames(plain, citations) : none,
    titleMarks: citations.length > 0 ? findTitleMarks(prose.text, plain, citations) : none,
    articles: signs & articles ? findArticles(plain) : none,
    meetings: signs & meetings ? findMeetings(plain) : none,
    results: signs & results ? findResults(plain, prose) : none,
    ownYears: signs & ownYears ? findOwnYears(plain) : none,
    plans: signs & plans ? findPlans(plain, prose) : none,
    terms: signs & terms ? findTerms(plain) : none,
    principles: signs & principles ? findPrinciples(plain) : none,
  };
}
