import * as vscode from 'vscode';
import type { ProjectEdit } from '../../../server/src/protocol/messages';
import { toWorkspaceEdit } from '../apply-edits';

/** Takes back what was done, as long as nobody changed the file meanwhile. */
export type TakeBack = () => Promise<void>;

/** Changes a project file and saves it; one that has unsaved changes of the user's own is left unsaved. */
export async function applyProjectEdit({ uri, create, edits }: ProjectEdit): Promise<TakeBack> {
  const file = vscode.Uri.parse(uri);
  if (create) return createFile(file, edits.map(({ newText }) => newText).join(''));
  const document = await vscode.workspace.openTextDocument(file);
  const before = document.getText();
  await change(document, toWorkspaceEdit(file, edits));
  const after = document.getText();
  return async () => {
    if (document.isClosed || document.getText() !== after) return;
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(after.length));
    const back = new vscode.WorkspaceEdit();
    back.replace(file, whole, before);
    await change(document, back);
  };
}

async function createFile(file: vscode.Uri, text: string): Promise<TakeBack> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return async () => vscode.workspace.fs.delete(file);
}

async function change(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): Promise<void> {
  const wasSaved = !document.isDirty;
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('the file could not be changed.'));
  if (wasSaved) await document.save();
}
