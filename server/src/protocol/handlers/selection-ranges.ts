import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { toOffset } from '../from-protocol';
import { invalidParams } from '../invalid-params';
import { answerAbout, type Session } from '../session';
import { toSelectionRange } from '../to-protocol';

/** One answer for each position, in their order. */
export function handleSelectionRanges(session: Session): void {
  session.connection.onSelectionRanges(
    answerAbout<SelectionRangeParams, SelectionRange[]>(session, [], (document, { positions }) => {
      if (!Array.isArray(positions)) throw invalidParams('positions');
      return positions.map(position => {
        const offset = toOffset(document, position);
        return toSelectionRange(document, offset, session.service.selectionRanges(document.uri, offset));
      });
    }),
  );
}
