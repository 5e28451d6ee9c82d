import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

export interface TroubleHandler extends ErrorHandler {
  /** Tells the user, once, that nothing is checked, and what can be done. */
  explain(): void;
}

const CRASHES_BORNE = 4;
const WITHIN_MS = 3 * 60_000;

/** Restarts a server that died, unless it keeps dying. */
export function createTroubleHandler(log: vscode.LogOutputChannel): TroubleHandler {
  const crashes: number[] = [];
  const explain = onlyOnce(() => void sayNothingIsChecked(log));
  const tooMany = () => crashes.filter(time => Date.now() - time < WITHIN_MS).length > CRASHES_BORNE;
  return {
    explain,
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= CRASHES_BORNE ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      crashes.push(Date.now());
      if (!tooMany()) return { action: CloseAction.Restart, handled: true };
      explain();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

function onlyOnce(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}

async function sayNothingIsChecked(log: vscode.LogOutputChannel): Promise<void> {
  const showLog = vscode.l10n.t('Show log');
  const reload = vscode.l10n.t('Reload window');
  const message = vscode.l10n.t(
    'Reports are not being checked: the checker did not start. Your text is untouched. Reloading the window starts it again; if that does not help, the log says why.',
  );
  const chosen = await vscode.window.showErrorMessage(message, reload, showLog);
  if (chosen === showLog) log.show();
  if (chosen === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}
