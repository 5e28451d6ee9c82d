import { toTextRange } from '../from-protocol';
import { type AlignTablesParams, type AlignTablesResult, alignTablesRequest } from '../messages';
import { answerFor, readyDocument, type Session } from '../session';
import { toTextEdit } from '../to-protocol';

export function handleAlignTables(session: Session): void {
  session.connection.onRequest(
    alignTablesRequest,
    answerFor<AlignTablesParams, AlignTablesResult>(session, [], async ({ uri, range }) => {
      const document = await readyDocument(session, uri);
      if (!document) return [];
      const within = range && toTextRange(document, range);
      return session.service.alignTables(uri, within).map(edit => toTextEdit(document, edit));
    }),
  );
}
