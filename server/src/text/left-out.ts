import { range, type TextRange } from './range';
import { lastAtMost } from './search';

/** What remains of a text, and where it stands in the whole, in UTF-16 units. */
export interface Remaining {
  readonly text: string;
  /** The place in the whole of a stretch, without what was left out at its ends. */
  readonly placeOf: (stretch: TextRange) => TextRange;
}

/** `text` without the stretches `left`, which stand in order and apart. */
export function leaveOut(text: string, left: readonly TextRange[]): Remaining {
  /** Where each stretch that is kept begins, here and in the whole. */
  const heres: number[] = [0];
  const theres: number[] = [0];
  const kept: string[] = [];
  let from = 0;
  let here = 0;
  for (const { start, end } of left) {
    kept.push(text.slice(from, start));
    here += start - from;
    heres.push(here);
    theres.push(end);
    from = end;
  }
  kept.push(text.slice(from));
  const placeAt = (offset: number): number => {
    const last = lastAtMost(heres, offset);
    return theres[last]! + offset - heres[last]!;
  };
  return {
    text: kept.join(''),
    placeOf: ({ start, end }) =>
      start >= end ? range(placeAt(start), placeAt(start)) : range(placeAt(start), placeAt(end - 1) + 1),
  };
}
