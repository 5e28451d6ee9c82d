import { toOffset } from '../from-protocol';
import { type RecalculateParams, type RecalculateResult, recalculateRequest } from '../messages';
import { answerFor, type Session, voiceFor } from '../session';
import { toRange, toTextEdit } from '../to-protocol';

const nothing: RecalculateResult = { version: 0, blanks: [], proposals: [] };

export function handleRecalculate(session: Session): void {
  const { connection, documents, service } = session;
  connection.onRequest(
    recalculateRequest,
    answerFor<RecalculateParams, RecalculateResult>(session, nothing, ({ uri, position }) => {
      const document = documents.get(uri);
      if (!document) return nothing;
      const { blanks, proposals } = service.recalculate(uri, position && toOffset(document, position));
      return {
        version: document.version,
        blanks: blanks.map(edit => toTextEdit(document, edit)),
        proposals: proposals.map(proposal => ({
          ...proposal,
          title: voiceFor(session, uri).say(proposal.title),
          range: toRange(document, proposal.range),
        })),
      };
    }),
  );
}
