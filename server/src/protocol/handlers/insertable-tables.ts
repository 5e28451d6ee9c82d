import { type InsertableTablesParams, type InsertableTablesResult, insertableTablesRequest } from '../messages';
import { answerFor, type Session } from '../session';

export function handleInsertableTables(session: Session): void {
  session.connection.onRequest(
    insertableTablesRequest,
    answerFor<InsertableTablesParams, InsertableTablesResult>(session, [], ({ uri }) =>
      session.service.insertableTables(uri),
    ),
  );
}
