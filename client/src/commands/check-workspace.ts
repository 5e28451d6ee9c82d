import * as vscode from 'vscode';
import type { Tally } from '../workspace/tally';
import type { Command } from './register-commands';

export const checkWorkspace: Command = async ({ reports }) => {
  const options = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: vscode.l10n.t('Checking reports'),
  };
  const tally = await vscode.window.withProgress(options, (progress, token) => {
    let last = 0;
    return reports.checkAll((done, all) => {
      progress.report({ message: `${done}/${all}`, increment: (100 * (done - last)) / all });
      last = done;
    }, token);
  });
  if (!tally) return;
  if (tally.errors + tally.warnings > 0) await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  void vscode.window.showInformationMessage(summary(tally));
};

function summary({ reports, errors, warnings }: Tally): string {
  if (reports === 0) return vscode.l10n.t('No annual report was found in this workspace.');
  return vscode.l10n.t('Reports checked: {0}. Errors: {1}, warnings: {2}.', reports, errors, warnings);
}
