/** How many of the indices below `length` pass `isBefore`, where none passes behind one that does not: a binary search. */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of the items, which stand in text order, that starts at `offset` or behind it. */
export const firstFrom = <T>(items: readonly T[], startOf: (item: T) => number, offset: number): number =>
  countBefore(items.length, index => startOf(items[index]!) < offset);

/** The index of the last element ≤ `value` of an ascending list; -1 if none is. */
export const lastAtMost = (ascending: ArrayLike<number>, value: number): number =>
  countBefore(ascending.length, index => ascending[index]! <= value) - 1;
