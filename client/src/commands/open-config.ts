import * as vscode from 'vscode';
import {
  type EffectiveSettingsParams,
  type EffectiveSettingsResult,
  effectiveSettingsRequest,
} from '../../../server/src/protocol/messages';
import { say } from '../apply-edits';
import { reportEditor } from '../own-languages';
import { projectFileName } from '../projects/project-files';
import type { Command, Tools } from './register-commands';

/** Opens the project file that holds for the active report, else the one of the workspace; makes it if there is none. */
export const openConfig: Command = async tools => {
  const report = reportEditor()?.document.uri;
  const file = (report && (await projectOf(tools, report))) ?? ownFile(report);
  if (!file) return say(vscode.l10n.t('Open the folder of the reports first.'));
  if (!(await exists(file))) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(blank));
  await vscode.window.showTextDocument(file);
};

const blank = '{\n  "rules": {}\n}\n';

async function projectOf({ checker }: Tools, report: vscode.Uri): Promise<vscode.Uri | undefined> {
  const params: EffectiveSettingsParams = { uri: report.toString() };
  const { project } = await checker.ask<EffectiveSettingsResult>(effectiveSettingsRequest, params);
  return project === null ? undefined : vscode.Uri.parse(project);
}

function ownFile(report: vscode.Uri | undefined): vscode.Uri | undefined {
  const folder = (report && vscode.workspace.getWorkspaceFolder(report)) ?? vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, projectFileName);
}

const exists = async (file: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
};
