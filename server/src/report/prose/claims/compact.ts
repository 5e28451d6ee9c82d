import { range, type TextRange } from '../../../text/range';

/** A stretch of text without its spaces. */
export interface Compact {
  readonly text: string;
  /** The place in the paragraph of a stretch of `text`. */
  readonly placeOf: (from: number, to: number) => TextRange;
}

export function compact(plain: string, { start, end }: TextRange): Compact {
  const places: number[] = [];
  for (let at = start; at < end; at++) if (plain[at] !== ' ') places.push(at);
  const text = plain.slice(start, end).replace(/ /g, '');
  return { text, placeOf: (from, to) => range(places[from] ?? end, (places[to - 1] ?? end - 1) + 1) };
}
