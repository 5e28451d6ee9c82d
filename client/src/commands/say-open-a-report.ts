import * as vscode from 'vscode';

export function sayOpenAReport(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open the report first: this works on the text in the active editor.'),
  );
}
