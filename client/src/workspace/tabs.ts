import * as vscode from 'vscode';

/** Whether a file has a tab, and with it the server's own findings. */
export const isInTab = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .flatMap(urisInTab)
    .some(shown => shown.toString() === uri.toString());

export function urisInTab({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.modified] : [];
}
