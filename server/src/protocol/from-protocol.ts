import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextRange } from '../service/service';
import { invalidParams } from './invalid-params';

/** Positions beyond a line's or the text's end are drawn back to it. Throws `InvalidParams` for what is no position. */
export function toOffset(document: TextDocument, position: Position): number {
  if (typeof position?.line !== 'number' || typeof position.character !== 'number') throw invalidParams('position');
  return document.offsetAt(position);
}

/** Ends in the wrong order are exchanged. Throws `InvalidParams` for what is no range. */
export function toTextRange(document: TextDocument, range: Range): TextRange {
  if (typeof range !== 'object' || range === null) throw invalidParams('range');
  const ends = [toOffset(document, range.start), toOffset(document, range.end)] as const;
  return { start: Math.min(...ends), end: Math.max(...ends) };
}

/**
 * Which kinds of code action a client asks for: `source` asks for `source.fixAll.nianbao` too. Without a word of the
 * client all are wanted but actions on the whole text, which have nothing to do with where the cursor stands.
 */
export function toWanted(only: readonly string[] | null | undefined): (kind: string) => boolean {
  const asked = only ?? ['quickfix', 'refactor'];
  if (!Array.isArray(asked)) throw invalidParams('context.only');
  return kind => asked.some(other => other === '' || kind === other || kind.startsWith(`${other}.`));
}
