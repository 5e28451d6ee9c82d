import { sliceOf } from '../text/range';
import type { PlacedParagraph, Report } from './report';

/** So short ones may well come again one after the other, and others anywhere in a section. */
const [leastBeside, leastApart] = [14, 30];
/** Notes under tables, and what is no sentence. */
const note = /^[（(]?(?:注|备注|说明|单位|附)|[：:]$/;

/** Two paragraphs with the same words, the first in the text first. */
export interface DoubledParagraph {
  readonly first: PlacedParagraph;
  readonly again: PlacedParagraph;
}

/** Paragraphs that say word for word what one before them in their section says. */
export function doubledParagraphs({ paragraphs }: Report): readonly DoubledParagraph[] {
  const known = new Map<string, PlacedParagraph>();
  let section: PlacedParagraph['section'];
  let before: PlacedParagraph | undefined;
  return paragraphs.flatMap(again => {
    const words = sliceOf(again.prose.text, again.prose.content);
    const beside = before && before.heading === again.heading && isSame(before, words) ? before : undefined;
    before = again;
    if (words.length < leastBeside || !/[。；，]/.test(words) || note.test(words)) return [];
    if (again.section !== section) known.clear();
    section = again.section;
    const first = beside ?? (words.length < leastApart ? undefined : known.get(words));
    if (!first) known.set(words, again);
    return first ? [{ first, again }] : [];
  });
}

const isSame = ({ prose }: PlacedParagraph, words: string): boolean =>
  prose.content.end - prose.content.start === words.length && sliceOf(prose.text, prose.content) === words;
