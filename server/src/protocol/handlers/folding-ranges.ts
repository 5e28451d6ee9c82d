import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { answerAbout, type Session } from '../session';
import { toFoldingRange } from '../to-protocol';

export function handleFoldingRanges(session: Session): void {
  session.connection.onFoldingRanges(
    answerAbout<FoldingRangeParams, FoldingRange[]>(session, [], document =>
      session.service.foldingRanges(document.uri).map(fold => toFoldingRange(document, fold)),
    ),
  );
}
