import { type InsertableTablesParams, type InsertableTablesResult, insertableTablesRequest } from '../messages';
import { answer, type Session } from '../session';

export function handleInsertableTables(session: Session): void {
  session.connection.onRequest(
    insertableTablesRequest,
    answer<InsertableTablesParams, InsertableTablesResult>(session, [], ({ uri }) =>
      session.service.insertableTables(uri),
    ),
  );
}
