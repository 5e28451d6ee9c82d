import * as vscode from 'vscode';
import type { Position, Range, TextEdit } from '../../server/src/protocol/messages';

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export const toPosition = ({ line, character }: vscode.Position): Position => ({ line, character });

/** One workspace edit: one step to undo. */
export function toWorkspaceEdit(uri: vscode.Uri, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) all.replace(uri, toRange(range), newText);
  return all;
}

/** Applies edits made for a version of the document; says so, and does nothing, if the text is another by now. */
export async function applyEdits(
  document: vscode.TextDocument,
  version: number,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const applied =
    document.version === version && (await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, edits)));
  if (!applied) say(vscode.l10n.t('The text changed meanwhile; nothing was done.'));
  return applied;
}

export function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
