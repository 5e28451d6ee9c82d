import * as vscode from 'vscode';
import {
  type EffectiveSettingsParams,
  type EffectiveSettingsResult,
  effectiveSettingsRequest,
} from '../../../server/src/protocol/messages';
import type { Checker } from '../checker';

/** Where the project file of a report belongs: its workspace folder, else the folder that it lies in; undefined for what has no file yet. */
export function projectFolderOf(report: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(report);
  if (folder) return folder.uri;
  return report.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(report, '..');
}

/** The project file that holds for a report. */
export async function projectOf(checker: Checker, report: vscode.Uri): Promise<vscode.Uri | undefined> {
  const params: EffectiveSettingsParams = { uri: report.toString() };
  const { project } = await checker.ask<EffectiveSettingsResult>(effectiveSettingsRequest, params);
  return project === null ? undefined : vscode.Uri.parse(project);
}
