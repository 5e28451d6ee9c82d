import * as vscode from 'vscode';
import type { Diagnostic } from 'vscode-languageclient';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/protocol/messages';
import { ownLanguages } from './own-languages';
import { leaveOut } from './passive-documents';
import { RULE_PAGE_SCHEME } from './rule-pages';
import { createTroubleHandler } from './server-trouble';
import { recalculateOnClick } from './table-lenses';

/** The language server as the rest of the client sees it. */
export interface Checker extends vscode.Disposable {
  /** Asks a request of our own, once the server is up. Rejects if it is not, or could not answer. */
  ask<Answer>(request: string, params: object): Promise<Answer>;
  /** LSP diagnostics as the editor's. */
  toDiagnostics(answer: readonly unknown[]): Promise<vscode.Diagnostic[]>;
}

/** Failures go to the log alone: what the user should know of them, `server-trouble` says. */
class QuietLanguageClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Starts the server in a process of its own. `module`: its bundle. */
export function startChecker(module: string): Checker {
  const log = vscode.window.createOutputChannel('Nianbao', { log: true });
  const trouble = createTroubleHandler(log);
  const client = new QuietLanguageClient('nianbao', 'Nianbao', serverOptions(module), {
    ...clientOptions(log),
    errorHandler: trouble,
    initializationFailedHandler: () => false,
  });
  const started = client.start();
  started.catch(trouble.explain);
  return {
    ask: async (request, params) => {
      if (!client.isRunning()) await started.catch(notRunning);
      return client.sendRequest(request, params);
    },
    toDiagnostics: answer => client.protocol2CodeConverter.asDiagnostics(answer as Diagnostic[]),
    dispose: () => void client.dispose().catch(() => log.dispose()),
  };
}

/** The reason itself is in the log. */
function notRunning(): never {
  throw new Error(vscode.l10n.t('the checker is not running.'));
}

function serverOptions(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

/** No scheme in the selector: files may lie on another machine or in memory. */
function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { rulePageBase: `${RULE_PAGE_SCHEME}:/` };
  return {
    documentSelector: ownLanguages.map(language => ({ language })),
    initializationOptions,
    outputChannel: log,
    middleware: { ...leaveOut, ...recalculateOnClick },
  };
}
