import * as vscode from 'vscode';
import { registerCellContext } from './cell-context';
import { createChecker } from './checker';
import { registerChecklist } from './checklist/checklist-view';
import type { Manifest } from './commands/manifest';
import { registerCommands } from './commands/register-commands';
import { registerTablePaste } from './paste-table';
import { createProjectChanger } from './projects/change-project';
import { registerEffectiveSettings } from './projects/effective-settings';
import { registerProjectFiles } from './projects/project-files';
import { registerRuleHovers } from './projects/rule-hovers';
import { registerReportStatus } from './report-status';
import { registerRulePages } from './rule-pages';
import { startWhenNeeded } from './start-when-needed';
import { registerWalking } from './walk-cells';
import { checkOnStart } from './workspace/check-on-start';
import { symbolsOfAll } from './workspace/symbols-of-all';
import { watchWorkspace } from './workspace/watch-workspace';
import { createWorkspaceReports } from './workspace/workspace-reports';

/** Everything is registered before the server runs: what asks it meanwhile waits. */
export function activate(context: vscode.ExtensionContext): void {
  const manifest: Manifest = context.extension.packageJSON;
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.js');
  const checker = createChecker(module, {
    provideWorkspaceSymbols: (query, token, next) => symbolsOfAll(reports, query, token, next),
  });
  const reports = createWorkspaceReports(checker, manifest.contributes.languages);
  context.subscriptions.push(
    checker,
    reports,
    watchWorkspace(reports, checker),
    checkOnStart(reports),
    startWhenNeeded(checker),
    registerRulePages(checker),
    registerReportStatus(checker),
    registerChecklist(checker),
    registerCellContext(checker),
    registerWalking(checker),
    registerTablePaste(checker),
    registerProjectFiles(checker),
    registerEffectiveSettings(checker, manifest),
    registerRuleHovers(checker, manifest),
    ...registerCommands({
      checker,
      reports,
      changeProject: createProjectChanger(),
      manifest,
      home: context.extensionUri,
    }),
  );
}
