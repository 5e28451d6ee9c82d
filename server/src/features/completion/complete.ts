import type { ReportDocument } from '../../document/document';
import { type Completion, type Draft, written } from './completion';
import { type Place, placeAt } from './place';
import { completeRows } from './rows';
import { completeSections } from './sections';
import { completeSentences } from './sentences';
import { completeSubHeadings } from './sub-headings';
import { completeTables } from './tables';
import { completeYears } from './years';

/**
 * What may be put in at `offset`, the likeliest first: only what the form wants and the report lacks, and only where it
 * goes on from what was typed. Empty in the midst of a sentence, and for a text that is no report.
 */
export function completions(document: ReportDocument, offset: number): readonly Completion[] {
  if (!document.report.recognised || isTooLong(document.text, offset)) return [];
  const place = placeAt(document, offset);
  const rows = completeRows(place);
  const found = rows.length > 0 ? rows : kinds.flatMap(complete => complete(place));
  return found.map(written);
}

const kinds: readonly ((place: Place) => readonly Draft[])[] = [
  completeYears,
  completeSubHeadings,
  completeSections,
  completeTables,
  completeSentences,
];

/** Nothing that could be put in has so long a line before it, other than sentences, which begin anew. */
const longestLine = 2_000;

const isTooLong = (text: string, offset: number): boolean =>
  !/[\r\n]/.test(text.slice(Math.max(0, offset - longestLine), offset)) && offset > longestLine;
