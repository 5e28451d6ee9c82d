import * as vscode from 'vscode';
import { say } from '../apply-edits';
import { reportEditor } from '../own-languages';
import { projectFileName } from '../projects/project-files';
import { projectFolderOf, projectOf } from '../projects/project-folder';
import type { Command } from './register-commands';

/** Opens the project file that holds for the active report, else the one of the workspace; makes it if there is none. */
export const openConfig: Command = async tools => {
  const report = reportEditor()?.document.uri;
  const file = (report && (await projectOf(tools.checker, report))) ?? ownFile(report);
  if (!file) return say(vscode.l10n.t('Open a report or its folder first.'));
  if (!(await exists(file))) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(blank));
  await vscode.window.showTextDocument(file);
};

const blank = '{\n  "rules": {}\n}\n';

function ownFile(report: vscode.Uri | undefined): vscode.Uri | undefined {
  const folder = (report && projectFolderOf(report)) ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, projectFileName);
}

const exists = async (file: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
};
