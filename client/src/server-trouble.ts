import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, State, type StateChangeEvent } from 'vscode-languageclient';

export interface TroubleHandler extends ErrorHandler {
  /** To be told that no server could be started. */
  failed(fault: unknown): never;
  /** To be told of every state of the client. */
  watch(change: StateChangeEvent): void;
}

/** What the handler needs of who has it. */
export interface Troubled {
  readonly log: vscode.LogOutputChannel;
  /** Begins anew, because the user wants it. */
  startAgain(): void;
  /** No server comes any more by itself. */
  giveUp(): void;
}

const CRASHES_BORNE = 4;
const WITHIN_MS = 3 * 60_000;

/**
 * Restarts a server that died, be it while it was starting, and says so when it is back; if it keeps dying or cannot be
 * started, says so and leaves it to the user to start it again.
 */
export function createTroubleHandler(troubled: Troubled): TroubleHandler {
  const crashes: number[] = [];
  const giveUp = onlyOnce(() => {
    troubled.giveUp();
    void sayNothingIsChecked(troubled);
  });
  const tooMany = () => crashes.filter(time => Date.now() - time < WITHIN_MS).length > CRASHES_BORNE;
  let goneBefore = false;
  return {
    failed(fault) {
      giveUp();
      throw fault;
    },
    watch({ newState }) {
      if (newState !== State.Running || !goneBefore) return;
      goneBefore = false;
      void sayItIsBack(troubled.log);
    },
    error(_error, _message, count) {
      if ((count ?? 0) <= CRASHES_BORNE) return { action: ErrorAction.Continue, handled: true };
      giveUp();
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed() {
      crashes.push(Date.now());
      goneBefore = true;
      if (!tooMany()) return { action: CloseAction.Restart, handled: true };
      giveUp();
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

async function sayItIsBack(log: vscode.LogOutputChannel): Promise<void> {
  const showLog = vscode.l10n.t('Show log');
  const message = vscode.l10n.t('The checker had stopped and runs again. Your text is untouched.');
  const chosen = await vscode.window.showInformationMessage(message, showLog);
  if (chosen === showLog) log.show();
}

async function sayNothingIsChecked({ log, startAgain }: Troubled): Promise<void> {
  const showLog = vscode.l10n.t('Show log');
  const again = vscode.l10n.t('Start again');
  const message = vscode.l10n.t(
    'Reports are not being checked: the checker does not run. Your text is untouched. It can be started again; if that does not help, the log says why.',
  );
  const chosen = await vscode.window.showErrorMessage(message, again, showLog);
  if (chosen === showLog) log.show();
  if (chosen === again) startAgain();
}
