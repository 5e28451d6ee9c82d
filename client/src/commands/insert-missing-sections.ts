import * as vscode from 'vscode';
import {
  type MissingSectionsParams,
  type MissingSectionsResult,
  missingSectionsRequest,
} from '../../../server/src/protocol/messages';
import { reportEditor } from '../own-languages';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

export const insertMissingSections: Command = async ({ checker }) => {
  const document = reportEditor()?.document;
  if (!document) return sayOpenAReport();
  const { version } = document;
  const params: MissingSectionsParams = { uri: document.uri.toString() };
  const edits = await checker.ask<MissingSectionsResult>(missingSectionsRequest, params);
  if (edits.length === 0) return say(vscode.l10n.t('No section is missing.'));
  if (document.version !== version) return say(vscode.l10n.t('The text changed meanwhile; nothing was inserted.'));
  await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, edits));
  say(vscode.l10n.t('Inserted {0} missing section(s). Undo takes them out again.', edits.length));
};

/** One workspace edit: one step to undo. */
function toWorkspaceEdit(uri: vscode.Uri, edits: MissingSectionsResult): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    all.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  return all;
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
