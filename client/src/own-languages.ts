import * as vscode from 'vscode';

/** Languages whose documents may be reports. In the last two the server speaks only where it recognises one. */
export const ownLanguages: readonly string[] = ['nianbao', 'markdown', 'plaintext'];

/** The active editor if its document may be a report. */
export function reportEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && ownLanguages.includes(editor.document.languageId) ? editor : undefined;
}
