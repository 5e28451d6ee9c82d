import type { TextRange } from '../../text/range';
import { firstFrom } from '../../text/search';
import type { Figure } from '../report';

/** The index of the sentence that covers `offset`; -1 if none does. */
export function sentenceAt(sentences: readonly TextRange[], offset: number): number {
  const index = firstFrom(sentences, s => s.start, offset + 1) - 1;
  return index >= 0 && offset < sentences[index]!.end ? index : -1;
}

/** At most `most` figures from the start of a range on, those within it. */
export function figuresWithin(figures: readonly Figure[], { start, end }: TextRange, most: number): readonly Figure[] {
  const from = firstFrom(figures, f => f.range.start, start);
  return figures.slice(from, from + most).filter(f => f.range.end <= end);
}
