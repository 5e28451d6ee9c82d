import type {
  CancellationToken,
  ClientCapabilities,
  DataCallback,
  Disposable,
  InitializeResult,
  Message,
  MessageConnection,
  MessageReader,
  MessageWriter,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { createConnection, createMessageConnection, Emitter } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/protocol/start-server';
import type { Host, Service } from '../../server/src/service/service';

/** What is written at one end is read at the other, as JSON, in order and not before the writer is done. */
function createPipe(): { readonly reader: MessageReader; readonly writer: MessageWriter } {
  const waiting: Message[] = [];
  let listener: DataCallback | undefined;
  const silent = new Emitter<never>().event;
  const nothing: Disposable = { dispose: () => {} };
  const flush = () => {
    while (listener && waiting.length > 0) listener(waiting.shift()!);
  };
  const reader: MessageReader = {
    onError: silent,
    onClose: silent,
    onPartialMessage: silent,
    dispose: () => {},
    listen(callback) {
      listener = callback;
      queueMicrotask(flush);
      return nothing;
    },
  };
  const writer: MessageWriter = {
    onError: silent,
    onClose: silent,
    dispose: () => {},
    end: () => {},
    async write(message) {
      waiting.push(JSON.parse(JSON.stringify(message)));
      queueMicrotask(flush);
    },
  };
  return { reader, writer };
}

/** Long enough for every message that has come to be handled: one each time that Node comes round. */
async function turn(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise(done => setImmediate(done));
}

export interface Client {
  readonly initialized: InitializeResult;
  readonly published: readonly PublishDiagnosticsParams[];
  /** Warnings and errors that the server logged. */
  readonly logged: readonly string[];
  /** Times that the server asked for settings, by uri. */
  readonly asked: readonly string[];
  readonly refreshes: () => number;
  readonly registrations: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  request<R = any>(method: string, params: object, token?: CancellationToken): Promise<R>;
  notify(method: string, params: object): Promise<void>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Resolves when the server has done all that was sent before. */
  settled(): Promise<void>;
  dispose(): void;
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the client shows itself in. */
  readonly locale?: string;
  /** What `workspace/configuration` answers. */
  readonly settings?: (uri: string) => unknown;
  readonly service?: (host: Host) => Service;
  /** What `nianbao/readTexts` answers, by address; changes as the test changes it. */
  readonly files?: ReadonlyMap<string, string>;
  /** What the server itself can read. */
  readonly disk?: ReadonlyMap<string, string>;
  /** Answers `workspace/diagnostic/refresh` with an error. */
  readonly refuseRefresh?: boolean;
}

/** A client with a server of its own, both in this process. */
export async function connect(options: ClientOptions): Promise<Client> {
  const { capabilities, initializationOptions, locale, service, disk } = options;
  const [toServer, toClient] = [createPipe(), createPipe()];
  startServer(createConnection(toServer.reader, toClient.writer), turn, {
    ...(service && { makeService: service }),
    ...(disk && { readTexts: async uris => uris.map(uri => disk.get(uri)) }),
  });
  const connection = createMessageConnection(toClient.reader, toServer.writer);
  const seen = listen(connection, options);
  connection.listen();
  const request = <R>(method: string, params: object, token?: CancellationToken): Promise<R> =>
    token ? connection.sendRequest(method, params, token) : connection.sendRequest(method, params);
  const initialized = await request<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: capabilities ?? {},
    initializationOptions,
    locale,
  });
  await connection.sendNotification('initialized', {});
  return {
    initialized,
    ...seen,
    request,
    notify: (method, params) => connection.sendNotification(method, params),
    open: (uri, text, languageId = 'nianbao') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    async settled() {
      for (let i = 0; i < 4; i++) await request('nianbao/rulePage', { rule: '' });
    },
    dispose: () => connection.dispose(),
  };
}

function listen(connection: MessageConnection, { settings = () => null, files, refuseRefresh }: ClientOptions) {
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const asked: string[] = [];
  const registrations: string[] = [];
  let refreshed = 0;
  connection.onNotification('textDocument/publishDiagnostics', params => void published.push(params));
  connection.onNotification('window/logMessage', ({ message }) => void logged.push(message));
  connection.onRequest('workspace/diagnostic/refresh', () => {
    if (refuseRefresh) throw new Error('refused');
    refreshed++;
    return null;
  });
  connection.onRequest('nianbao/readTexts', ({ uris }) => uris.map((uri: string) => files?.get(uri) ?? null));
  connection.onRequest('client/registerCapability', params => {
    registrations.push(...params.registrations.map(({ method }: { method: string }) => method));
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }) => {
    asked.push(...items.map((item: { scopeUri: string }) => item.scopeUri));
    return items.map((item: { scopeUri: string }) => settings(item.scopeUri));
  });
  return { published, logged, asked, registrations, refreshes: () => refreshed };
}
