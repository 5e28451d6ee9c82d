import type { Heading, PlacedParagraph, Report, Section } from './report';

/** What stands below a section's heading: its sub-headings and paragraphs. */
export interface SectionWords {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly PlacedParagraph[];
}

export function wordsOf({ headings, paragraphs, signOff }: Report, { heading, range }: Section): SectionWords {
  const end = Math.min(range.end, signOff && signOff.range.start > range.start ? signOff.range.start : range.end);
  return {
    headings: headings.filter(h => h !== heading && h.range.start >= range.start && h.range.end <= end),
    paragraphs: paragraphs.filter(p => p.start >= range.start && p.start < end),
  };
}

/** True if one of the sub-headings or paragraphs has such words. */
export const says = ({ headings, paragraphs }: SectionWords, pattern: RegExp): boolean =>
  headings.some(h => pattern.test(h.title.value)) || paragraphs.some(p => pattern.test(p.prose.text));
