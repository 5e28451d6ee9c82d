import { firstFrom } from '../text/search';
import type { Heading, PlacedParagraph, Report, Section } from './report';

/** What stands below a section's heading: its sub-headings and paragraphs. */
export interface SectionWords {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly PlacedParagraph[];
}

export function wordsOf({ headings, paragraphs, signOff }: Report, { heading, range }: Section): SectionWords {
  const end = Math.min(range.end, signOff && signOff.range.start > range.start ? signOff.range.start : range.end);
  const inside = between(headings, range.start, end, h => h.range.start);
  return {
    headings: inside.filter(h => h !== heading && h.range.end <= end),
    paragraphs: between(paragraphs, range.start, end, p => p.start),
  };
}

/** Those of a sorted list that begin in a stretch of the text. */
function between<T>(sorted: readonly T[], start: number, end: number, startOf: (one: T) => number): readonly T[] {
  return sorted.slice(firstFrom(sorted, startOf, start), firstFrom(sorted, startOf, end));
}

/** True if one of the sub-headings or paragraphs has such words. */
export const says = ({ headings, paragraphs }: SectionWords, pattern: RegExp): boolean =>
  headings.some(h => pattern.test(h.title.value)) || paragraphs.some(p => pattern.test(p.prose.text));
