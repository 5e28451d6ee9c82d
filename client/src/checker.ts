import * as vscode from 'vscode';
import {
  type Diagnostic,
  LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  State,
} from 'vscode-languageclient';
import { type InitializationOptions, readTextsRequest } from '../../server/src/protocol/messages';
import { type Ask, createAsker } from './asker';
import { ownLanguages } from './own-languages';
import { leaveOut } from './passive-documents';
import { readTexts } from './projects/project-files';
import { RULE_PAGE_SCHEME } from './rule-pages';
import { runServer } from './run-server';
import type { RunningServer } from './running-server';
import { createTroubleHandler } from './server-trouble';
import { recalculateOnClick } from './table-lenses';
import { createWaitingRoom } from './waiting-room';

/** The language server as the rest of the client sees it. */
export interface Checker extends vscode.Disposable {
  /** Starts the server, if it is not started yet: whoever asks or tells it something does so too. */
  start(): void;
  /** Asks a request of our own, once the server is up, or up again. Rejects if it is not, or could not answer. */
  readonly ask: Ask;
  /** Sends a notification of our own, once the server is up; to no server, nothing. */
  tell(notification: string, params: object): void;
  /** Fires when a server is up: the first one, and each that takes its place. */
  readonly onDidStart: vscode.Event<void>;
  /** LSP diagnostics as the editor's. */
  toDiagnostics(answer: readonly unknown[]): Promise<vscode.Diagnostic[]>;
}

/** The server, not started yet. `module`: its bundle; `middleware`: what stands between editor and server beside what always does. */
export function createChecker(module: vscode.Uri, middleware: Middleware): Checker {
  const log = vscode.window.createOutputChannel('Nianbao', { log: true });
  const didStart = new vscode.EventEmitter<void>();
  const start = () => startClient(module, log, middleware, startAgain, didStart);
  let current: StartedClient | undefined;

  function running(): StartedClient {
    current ??= start();
    return current;
  }

  function startAgain(): void {
    current?.end();
    current = start();
  }

  return {
    start: () => void running(),
    async ask(request, params) {
      const { ask, up } = running();
      await up().catch(notRunning);
      return ask(request, params);
    },
    tell(notification, params) {
      const { client, up } = running();
      up()
        .then(() => client.sendNotification(notification, params))
        .catch(fault => log.warn(String(fault)));
    },
    onDidStart: didStart.event,
    toDiagnostics: answer => running().client.protocol2CodeConverter.asDiagnostics(answer as Diagnostic[]),
    dispose() {
      didStart.dispose();
      void (current?.end() ?? Promise.resolve()).finally(() => log.dispose());
    },
  };
}

/** Failures go to the log alone: what the user should know of them, `server-trouble` says. */
class QuietLanguageClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** A client, and the server that it starts and, after a crash, starts anew. */
interface StartedClient {
  readonly client: LanguageClient;
  /** Resolves when a server is up, and rejects when none will come by itself. */
  up(): Promise<void>;
  readonly ask: Ask;
  end(): Promise<void>;
}

function startClient(
  module: vscode.Uri,
  log: vscode.LogOutputChannel,
  middleware: Middleware,
  startAgain: () => void,
  didStart: vscode.EventEmitter<void>,
): StartedClient {
  const waiting = createWaitingRoom();
  const trouble = createTroubleHandler({ log, startAgain, giveUp: waiting.close });
  let server: RunningServer | undefined;
  const serverOptions = async () => {
    server = await runServer(module, log).catch(trouble.failed);
    return server.transports;
  };
  const endServer = () => server?.end();
  const client = new QuietLanguageClient('nianbao', 'Nianbao', serverOptions, {
    ...clientOptions(log, middleware),
    errorHandler: trouble,
    initializationFailedHandler() {
      endServer();
      return false;
    },
  });
  client.onDidChangeState(trouble.watch);
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) return;
    waiting.open();
    didStart.fire();
  });
  client.onRequest(readTextsRequest, readTexts);
  client.start().catch(() => undefined);
  const end = () =>
    client
      .dispose()
      .catch(fault => log.warn(String(fault)))
      .finally(endServer);
  const up = () => (client.isRunning() ? Promise.resolve() : waiting.wait());
  return { client, up, ask: createAsker(client), end };
}

/** The reason itself is in the log. */
function notRunning(): never {
  throw new Error(vscode.l10n.t('the checker is not running.'));
}

/** No scheme in the selector: files may lie on another machine or in memory. */
function clientOptions(log: vscode.LogOutputChannel, middleware: Middleware): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePageBase: `${RULE_PAGE_SCHEME}:/`,
    readsTexts: true,
    projectSchema: true,
    silenceCommand: 'nianbao.silence',
  };
  return {
    documentSelector: ownLanguages.map(language => ({ language })),
    initializationOptions,
    outputChannel: log,
    middleware: { ...leaveOut, ...recalculateOnClick, ...middleware },
  };
}
