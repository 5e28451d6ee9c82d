import { range, type TextRange } from '../../../text/range';

/** A stretch of text without its spaces. */
export interface Compact {
  readonly text: string;
  /** The place in the paragraph of a stretch of `text`. */
  readonly placeOf: (from: number, to: number) => TextRange;
}

export const withoutSpaces = (text: string): string => (text.includes(' ') ? text.replaceAll(' ', '') : text);

export function compact(plain: string, { start, end }: TextRange): Compact {
  const words = plain.slice(start, end);
  if (!words.includes(' ')) return { text: words, placeOf: (from, to) => range(start + from, start + to) };
  const places: number[] = [];
  for (let at = start; at < end; at++) if (plain[at] !== ' ') places.push(at);
  return {
    text: words.replaceAll(' ', ''),
    placeOf: (from, to) => range(places[from] ?? end, (places[to - 1] ?? end - 1) + 1),
  };
}
