import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language, Voice } from '../l10n/voice';
import type { Service } from '../service/service';
import type { ClientSupport } from './client-support';
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
  readonly voices: (language: Language) => Voice;
}

/** Speaks the language that is set for a document, else the client's. */
export function voiceFor({ settings, client, voices }: Session, uri: string): Voice {
  const chosen = settings.language(uri);
  return voices(chosen === 'auto' ? client.language : chosen);
}

const logFault = ({ connection }: Session, fault: unknown): void =>
  connection.console.error(`年报助手内部错误：${fault instanceof Error ? (fault.stack ?? fault.message) : fault}`);

/** Lets a message go without waiting; that it could not be sent, or was refused, is only logged. */
export function letGo(session: Session, sent: Promise<unknown>): void {
  sent.catch(fault => logFault(session, fault));
}

/** Makes a request handler that never fails: a fault inside is logged, and the client gets `otherwise`. */
export const answer =
  <P, R>(session: Session, otherwise: R, handle: (params: P) => R | Promise<R>) =>
  async (params: P): Promise<R> => {
    try {
      return await handle(params);
    } catch (fault) {
      logFault(session, fault);
      return otherwise;
    }
  };

/** As `answer`, for questions about one open document under its settings; `otherwise` also where it is not open. */
export const answerAbout = <P extends { readonly textDocument: { readonly uri: string } }, R>(
  session: Session,
  otherwise: R,
  handle: (document: TextDocument, params: P) => R,
): ((params: P) => Promise<R>) =>
  answer(session, otherwise, async params => {
    const document = await readyDocument(session, params.textDocument.uri);
    return document ? handle(document, params) : otherwise;
  });

/** The document as it stands when its settings are known. */
export async function readyDocument({ documents, settings }: Session, uri: string): Promise<TextDocument | undefined> {
  if (documents.get(uri)) await settings.ready(uri);
  return documents.get(uri);
}
