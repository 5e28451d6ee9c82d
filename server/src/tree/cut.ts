import type { Lines } from './lines';
import type { Block, Lexicon } from './tree';

/** Where a reader stands: a line, and how far into the text it has got. Mid-line only after a heading's full stop. */
export interface Cursor {
  readonly lines: Lines;
  readonly lexicon: Lexicon;
  readonly line: number;
  readonly offset: number;
}

/**
 * Reads one kind of block at the cursor, or nothing if there is none. It may look at what follows, through `lines`, but
 * never at what came before: that is what makes a block depend on nothing but the text from its start to where it looked.
 */
export type Reader = (cursor: Cursor) => Block | undefined;

/** The text from the cursor to the end of `lastLine`. */
export const textTo = ({ lines, offset }: Cursor, lastLine: number): string =>
  lines.text.slice(offset, lines.end(lastLine));
