import { toOffset } from '../from-protocol';
import { type CellAtParams, type CellAtResult, cellAtRequest } from '../messages';
import { answerFor, type Session } from '../session';
import { toRange } from '../to-protocol';

export function handleCellAt(session: Session): void {
  const { connection, documents, service } = session;
  connection.onRequest(
    cellAtRequest,
    answerFor<CellAtParams, CellAtResult>(session, null, ({ uri, position }) => {
      const document = documents.get(uri);
      const steps = document && service.cellSteps(uri, toOffset(document, position));
      if (!document || !steps) return null;
      const { cell, next, previous, below, endOfRow } = steps;
      return {
        cell: toRange(document, cell),
        ...(next && { next: toRange(document, next) }),
        ...(previous && { previous: toRange(document, previous) }),
        ...(below && { below: toRange(document, below) }),
        endOfRow,
      };
    }),
  );
}
