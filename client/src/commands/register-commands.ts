import * as vscode from 'vscode';
import type { Checker } from '../checker';
import type { ChangeProject } from '../projects/change-project';
import type { WorkspaceReports } from '../workspace/workspace-reports';
import { alignTable, alignTables } from './align-tables';
import { checkAsReport } from './check-as-report';
import { checkWorkspace } from './check-workspace';
import { convertTable, copyTable } from './convert-table';
import { insertMissingSections } from './insert-missing-sections';
import { insertTable } from './insert-table';
import type { Manifest } from './manifest';
import { newReport } from './new-report';
import { openConfig } from './open-config';
import { openExample } from './open-example';
import { recalculate } from './recalculate';
import { showEffectiveSettings } from './show-effective-settings';
import { showRule } from './show-rule';
import { showSilenced } from './show-silenced';
import { silence } from './silence';

/** What commands work with. */
export interface Tools {
  readonly checker: Checker;
  readonly reports: WorkspaceReports;
  readonly changeProject: ChangeProject;
  readonly manifest: Manifest;
  /** Where the extension's own files are. */
  readonly home: vscode.Uri;
}

/** A command's optional arguments answer what it would ask for, so that keybindings and tests can run it unattended. */
export type Command = (tools: Tools, ...args: readonly unknown[]) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  'nianbao.newReport': newReport,
  'nianbao.openExample': openExample,
  'nianbao.insertTable': insertTable,
  'nianbao.insertMissingSections': insertMissingSections,
  'nianbao.recalculate': recalculate,
  'nianbao.convertTable': convertTable,
  'nianbao.copyTable': copyTable,
  'nianbao.alignTable': alignTable,
  'nianbao.alignTables': alignTables,
  'nianbao.checkAsReport': checkAsReport,
  'nianbao.checkWorkspace': checkWorkspace,
  'nianbao.showRule': showRule,
  'nianbao.silence': silence,
  'nianbao.showSilenced': showSilenced,
  'nianbao.showEffectiveSettings': showEffectiveSettings,
  'nianbao.openConfig': openConfig,
};

export function registerCommands(tools: Tools): vscode.Disposable[] {
  return Object.entries(commands).map(([id, command]) =>
    vscode.commands.registerCommand(id, (...args: unknown[]) => command(tools, ...args).catch(sayWhy)),
  );
}

function sayWhy(reason: unknown): void {
  const why = reason instanceof Error ? reason.message : String(reason);
  void vscode.window.showErrorMessage(vscode.l10n.t('This could not be done: {0}', why));
}
