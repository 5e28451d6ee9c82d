import { createLineIndex, type Position } from '../text/line-index';
import type { TextRange } from '../text/range';

/** A range as LSP has it: lines and characters from 0, characters in UTF-16 units. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

export function createPositions(text: string): (range: TextRange) => PositionRange {
  const index = createLineIndex(text);
  return ({ start, end }) => ({ start: index.positionAt(start), end: index.positionAt(end) });
}

/** Lines and columns from 1 as people count them: a character beyond the basic plane is one column. */
export function createColumns(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const index = createLineIndex(text);
  return offset => {
    const { line, character } = index.positionAt(offset);
    return { line: line + 1, column: character - surrogatePairs(text, offset - character, offset) + 1 };
  };
}

function surrogatePairs(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
}
