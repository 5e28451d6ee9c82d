import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Service } from '../service/service';
import type { ClientSupport } from './client-support';
import type { Settings } from './settings';

/** What every handler works with, from `initialize` to the end. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: Service;
  readonly settings: Settings;
}

/** Makes a request handler that never fails: a fault inside is logged, and the client gets `otherwise`. */
export const answer =
  <P, R>({ connection }: Session, otherwise: R, handle: (params: P) => R | Promise<R>) =>
  async (params: P): Promise<R> => {
    try {
      return await handle(params);
    } catch (fault) {
      connection.console.error(`年报助手内部错误：${fault instanceof Error ? (fault.stack ?? fault.message) : fault}`);
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
