import type { Tree } from './tree';

/** The index of the block that holds the unit at `offset`, the last one for the end of the text; -1 for an empty text. */
export function blockAt({ starts }: Tree, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
