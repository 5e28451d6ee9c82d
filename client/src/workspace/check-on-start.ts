import * as vscode from 'vscode';
import type { WorkspaceReports } from './workspace-reports';

/** With `nianbao.workspace.check` on, every report is checked at the start, and when folders come; off ends it. */
export function checkOnStart(reports: WorkspaceReports): vscode.Disposable {
  let running: vscode.CancellationTokenSource | undefined;
  const isOn = () => vscode.workspace.getConfiguration('nianbao').get<string>('workspace.check') === 'on';

  function start(): void {
    running?.cancel();
    if (!isOn()) return;
    const source = new vscode.CancellationTokenSource();
    running = source;
    void inStatusBar(reports, source.token);
  }

  start();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration('nianbao.workspace.check')) return;
      if (!isOn()) reports.stop();
      start();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(start),
    new vscode.Disposable(() => running?.cancel()),
  );
}

/** A server that is not running is told elsewhere. */
async function inStatusBar(reports: WorkspaceReports, token: vscode.CancellationToken): Promise<void> {
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking reports') };
  await vscode.window.withProgress(options, async progress => {
    const told = (done: number, all: number) => progress.report({ message: `${done}/${all}` });
    await reports.checkAll(told, token).catch(() => undefined);
  });
}
