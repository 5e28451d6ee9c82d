import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextRange } from '../service/service';

/** Positions beyond a line's or the text's end are drawn back to it. */
export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

/** Ends in the wrong order are exchanged. */
export function toTextRange(document: TextDocument, { start, end }: Range): TextRange {
  const ends = [toOffset(document, start), toOffset(document, end)] as const;
  return { start: Math.min(...ends), end: Math.max(...ends) };
}

/**
 * Which kinds of code action a client asks for: `source` asks for `source.fixAll.nianbao` too. Without a word of the
 * client all are wanted but actions on the whole text, which have nothing to do with where the cursor stands.
 */
export function toWanted(only: readonly string[] | undefined): (kind: string) => boolean {
  const asked = only ?? ['quickfix', 'refactor'];
  return kind => asked.some(other => other === '' || kind === other || kind.startsWith(`${other}.`));
}
