import { type MissingSectionsParams, type MissingSectionsResult, missingSectionsRequest } from '../messages';
import { answerFor, type Session } from '../session';
import { toTextEdit } from '../to-protocol';

export function handleMissingSections(session: Session): void {
  const { connection, documents, service } = session;
  connection.onRequest(
    missingSectionsRequest,
    answerFor<MissingSectionsParams, MissingSectionsResult>(session, [], ({ uri }) => {
      const document = documents.get(uri);
      return document ? service.missingSections(uri).map(edit => toTextEdit(document, edit)) : [];
    }),
  );
}
