import type { TextRange } from '../../text/range';
import type { References } from '../references';
import { findArticles } from './articles';
import { findCitations, findDocumentNumbers, findShortNames } from './citations';
import { findMeetings } from './meetings';
import { findOwnYears } from './own-years';
import { findPlans } from './plans';
import { findResults } from './results';
import { findTitleMarks } from './title-marks';
import { findPrinciples, findTerms } from './wordings';

/** Reads what a paragraph cites, calls and dates; `plain` is its narrowed text. */
export function readReferences(text: string, plain: string, sentences: () => readonly TextRange[]): References {
  const documentNumbers = findDocumentNumbers(plain);
  const citations = findCitations(plain, documentNumbers);
  return {
    documentNumbers,
    citations,
    shortNames: findShortNames(plain, citations),
    titleMarks: findTitleMarks(text, plain, citations),
    articles: findArticles(plain),
    meetings: findMeetings(plain),
    results: findResults(plain, sentences),
    ownYears: findOwnYears(plain),
    plans: findPlans(plain, sentences),
    terms: findTerms(plain),
    principles: findPrinciples(plain),
  };
}
