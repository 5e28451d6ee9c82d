/** A half-open stretch of a text, in UTF-16 code units: the unit of JavaScript strings and of LSP. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Puts `newText` in the place of `range`; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

export const range = (start: number, end: number): TextRange => ({ start, end });

/** Moves a range by so many units: a place in a block becomes one in the text by the block's start. */
export const shiftRange = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

/** True if `offset` lies in the range or at its end, where a cursor still touches it. */
export const touches = ({ start, end }: TextRange, offset: number): boolean => start <= offset && offset <= end;

/** True if the unit at `offset` is one of the range. */
export const holds = ({ start, end }: TextRange, offset: number): boolean => start <= offset && offset < end;

/** True if the two have a unit in common, or if one is empty and touches the other. */
export const overlaps = (a: TextRange, b: TextRange): boolean =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;

export const sliceOf = (text: string, { start, end }: TextRange): string => text.slice(start, end);
