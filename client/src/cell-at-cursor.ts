import type * as vscode from 'vscode';
import { type CellAt, type CellAtParams, type CellAtResult, cellAtRequest } from '../../server/src/protocol/messages';
import { toPosition, toRange } from './apply-edits';
import type { Checker } from './checker';

/** The table cell that the editor's one cursor is in, of the text as it stands; a selection must lie within the cell. */
export async function cellAtCursor(checker: Checker, editor: vscode.TextEditor): Promise<CellAt | undefined> {
  const { document, selections, selection } = editor;
  if (selections.length > 1) return undefined;
  const { version } = document;
  const params: CellAtParams = { uri: document.uri.toString(), position: toPosition(selection.active) };
  const cell = await checker.ask<CellAtResult>(cellAtRequest, params);
  if (document.version !== version || !selection.isEqual(editor.selection)) return cellAtCursor(checker, editor);
  if (!cell) return undefined;
  return selection.isEmpty || toRange(cell.cell).contains(selection) ? cell : undefined;
}
