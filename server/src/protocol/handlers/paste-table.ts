import { toOffset } from '../from-protocol';
import { type PasteTableParams, type PasteTableResult, pasteTableRequest } from '../messages';
import { answerFor, type Session } from '../session';
import { toTextEdit } from '../to-protocol';

export function handlePasteTable(session: Session): void {
  const { connection, documents, service } = session;
  connection.onRequest(
    pasteTableRequest,
    answerFor<PasteTableParams, PasteTableResult>(session, [], ({ uri, position, html, text }) => {
      const document = documents.get(uri);
      if (!document) return [];
      const clipboard = { ...(html !== undefined && { html }), ...(text !== undefined && { text }) };
      const edits = service.pasteTable(uri, toOffset(document, position), clipboard);
      return edits.map(edit => toTextEdit(document, edit));
    }),
  );
}
