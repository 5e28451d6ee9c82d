import { toSnippet, withoutSlots } from '../../templates/slots';
import type { Text } from '../../text/message';
import type { TextEdit, TextRange } from '../../text/range';
import { narrow } from '../../text/width';

/** Something that can be put in where the author writes. */
export interface Completion {
  readonly kind: 'section' | 'heading' | 'sentence' | 'table' | 'row' | 'year';
  /** What is put in, on one line. */
  readonly label: string;
  readonly detail: Text;
  /** Why it belongs there; empty where there is nothing to say. */
  readonly documentation: Text;
  /** What it takes the place of: around the cursor, on its line. */
  readonly replace: TextRange;
  /** What was typed of it: `replace` up to the cursor. */
  readonly typed: string;
  /** With `$1`, `$2` … where something is to be filled in. */
  readonly snippet: string;
  /** The same for an editor without snippets. */
  readonly text: string;
  /** Edits elsewhere: the numbers of the headings behind it. */
  readonly also: readonly TextEdit[];
}

/** A completion before it is written out; `template` has slots where something is to be filled in. */
export interface Draft extends Omit<Completion, 'snippet' | 'text' | 'also'> {
  readonly template: string;
  readonly also?: readonly TextEdit[];
}

export const written = ({ template, also = [], ...rest }: Draft): Completion => ({
  ...rest,
  also,
  snippet: toSnippet(template),
  text: withoutSlots(template),
});

/** True if one of the wordings begins with what was typed, whatever its widths and spaces. */
export const begins = (typed: string, wordings: readonly string[]): boolean =>
  wordings.some(wording => plain(wording).startsWith(plain(typed)));

const plain = (words: string): string => narrow(words).replace(/\s/g, '');
