import * as vscode from 'vscode';
import { reportEditor } from '../own-languages';
import { settingsPageUri } from '../projects/effective-settings';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

/** A page with the level of every rule for the active report, and where each comes from. */
export const showEffectiveSettings: Command = async () => {
  const editor = reportEditor();
  if (!editor) return sayOpenAReport();
  await vscode.commands.executeCommand('markdown.showPreview', settingsPageUri(editor.document.uri));
};
