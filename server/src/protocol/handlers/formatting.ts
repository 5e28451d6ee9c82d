import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { toTextRange } from '../from-protocol';
import { answerAbout, type Session } from '../session';
import { toTextEdit } from '../to-protocol';

/** Of the whole text, or of what lies in a range. */
export function handleFormatting(session: Session): void {
  const { connection, service } = session;
  connection.onDocumentFormatting(
    answerAbout<DocumentFormattingParams, TextEdit[]>(session, [], document =>
      service.formatting(document.uri).map(edit => toTextEdit(document, edit)),
    ),
  );
  connection.onDocumentRangeFormatting(
    answerAbout<DocumentRangeFormattingParams, TextEdit[]>(session, [], (document, { range }) =>
      service.formatting(document.uri, toTextRange(document, range)).map(edit => toTextEdit(document, edit)),
    ),
  );
}
