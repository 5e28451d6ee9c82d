import * as vscode from 'vscode';
import { registerCellContext } from './cell-context';
import { startChecker } from './checker';
import { registerChecklist } from './checklist/checklist-view';
import { registerCommands } from './commands/register-commands';
import { registerTablePaste } from './paste-table';
import { registerEffectiveSettings } from './projects/effective-settings';
import { registerProjectFiles } from './projects/project-files';
import { registerRuleHovers } from './projects/rule-hovers';
import { registerReportStatus } from './report-status';
import { registerRulePages } from './rule-pages';
import { registerWalking } from './walk-cells';
import { createWorkspaceFindings } from './workspace-findings';

/** Everything is registered before the server runs: what asks it meanwhile waits. */
export function activate(context: vscode.ExtensionContext): void {
  const checker = startChecker(vscode.Uri.joinPath(context.extensionUri, 'dist/server.js'));
  const findings = createWorkspaceFindings();
  context.subscriptions.push(
    checker,
    findings,
    registerRulePages(checker),
    registerReportStatus(checker),
    registerChecklist(checker),
    registerCellContext(checker),
    registerWalking(checker),
    registerTablePaste(checker),
    registerProjectFiles(checker),
    registerEffectiveSettings(checker),
    registerRuleHovers(checker, context.extension.packageJSON),
    ...registerCommands({ checker, findings, manifest: context.extension.packageJSON, home: context.extensionUri }),
  );
}
