import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language, Voice } from '../l10n/voice';
import type { Service } from '../service/service';
import { say } from '../text/message';
import type { ClientSupport } from './client-support';
import { isInvalidParams, uriIn } from './invalid-params';
import type { KnownSymbols } from './known-symbols';
import type { Projects } from './projects';
import type { Settings } from './settings';

/** What every handler works with, from `initialize` to the end. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: Service;
  readonly settings: Settings;
  readonly projects: Projects;
  readonly knownSymbols: KnownSymbols;
  readonly voices: (language: Language) => Voice;
  readonly turn: Turn;
}

/** Resolves when the messages that have come by now have been read: a later one may cancel a request or change its text. */
export type Turn = () => Promise<void>;

/** Speaks the language that is set for a document, else the client's. */
export function voiceFor({ settings, client, voices }: Session, uri: string): Voice {
  const chosen = settings.language(uri);
  return voices(chosen === 'auto' ? client.language : chosen);
}

function logFault({ connection, client, voices }: Session, fault: unknown): void {
  const what = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  connection.console.error(voices(client.language).say(say`年报助手内部错误：${what}`));
}

/** Lets a message go without waiting; that it could not be sent, or was refused, is only logged. */
export function letGo(session: Session, sent: Promise<unknown>): void {
  sent.catch(fault => logFault(session, fault));
}

/** Does what must not fail: a fault inside is logged, and gives `otherwise`. */
export async function guarded<R>(session: Session, otherwise: R, act: () => R | Promise<R>): Promise<R> {
  try {
    return await act();
  } catch (fault) {
    logFault(session, fault);
    return otherwise;
  }
}

/** As `guarded`, but wrong parameters are the client's fault, which is told. */
async function answered<R>(session: Session, otherwise: R, act: () => R | Promise<R>): Promise<R> {
  try {
    return await act();
  } catch (fault) {
    if (isInvalidParams(fault)) throw fault;
    logFault(session, fault);
    return otherwise;
  }
}

/**
 * A request handler. It rejects with a `ResponseError` alone, which says why there is no answer. Without any parameters it is
 * called with the token in their place.
 */
export type Answer<P, R> = (params: P, token?: CancellationToken) => Promise<R>;

/** Makes a request handler that never fails. What was cancelled before its turn came is not computed. */
export const answer =
  <P, R>(session: Session, otherwise: R, handle: (params: P) => R | Promise<R>): Answer<P, R> =>
  async (params, token) => {
    await session.turn();
    if (token?.isCancellationRequested) throw cancelled();
    return answered(session, otherwise, () => handle(params));
  };

/** As `answer`, for our own questions about a file. */
export const answerFor = <P extends { readonly uri: string }, R>(
  session: Session,
  otherwise: R,
  handle: (params: P) => R | Promise<R>,
): Answer<P, R> =>
  answer(session, otherwise, params => {
    uriIn(params);
    return handle(params);
  });

/**
 * As `answer`, for questions about one open document under its settings; `otherwise` also where it is not open. If the text
 * changed before its turn came, the answer would be about another one than was asked about, and is refused: `stale`.
 */
export const answerAbout =
  <P extends { readonly textDocument: { readonly uri: string } }, R>(
    session: Session,
    otherwise: R,
    handle: (document: TextDocument, params: P) => R,
    stale: () => ResponseError<unknown> = contentModified,
  ): Answer<P, R> =>
  async (params, token) => {
    const uri = uriIn(params?.textDocument);
    const asked = session.documents.get(uri);
    const version = asked?.version;
    await session.turn();
    const document = await readyDocument(session, uri);
    if (token?.isCancellationRequested) throw cancelled();
    if (asked && document && (document !== asked || document.version !== version)) throw stale();
    return document ? answered(session, otherwise, () => handle(document, params)) : otherwise;
  };

const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
const contentModified = () => new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');

/** The document as it stands when its settings are known. */
export async function readyDocument({ documents, settings }: Session, uri: string): Promise<TextDocument | undefined> {
  if (documents.get(uri)) await settings.ready(uri);
  return documents.get(uri);
}
