import { type BlankTableParams, type BlankTableResult, blankTableRequest } from '../messages';
import { answerFor, type Session } from '../session';

export function handleBlankTable(session: Session): void {
  const { connection, service } = session;
  connection.onRequest(
    blankTableRequest,
    answerFor<BlankTableParams, BlankTableResult>(session, { snippet: '' }, ({ uri, table }) => {
      const known = service.insertableTables(uri).find(({ key }) => key === table);
      return { snippet: known ? service.blankTable(uri, known.key, 'snippet') : '' };
    }),
  );
}
