import { type StatusParams, type StatusResult, statusRequest } from '../messages';
import { answerFor, readyDocument, type Session } from '../session';

export function handleStatus(session: Session): void {
  const { connection, service } = session;
  const nothing: StatusResult = { recognised: false, counts: { error: 0, warning: 0, info: 0, hint: 0 } };
  connection.onRequest(
    statusRequest,
    answerFor(session, nothing, async ({ uri }: StatusParams): Promise<StatusResult> => {
      await readyDocument(session, uri);
      return service.status(uri);
    }),
  );
}
