import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { toTextRange } from '../from-protocol';
import { answerAbout, type Session } from '../session';
import { toTextEdit } from '../to-protocol';

/** Tables are what can be formatted: of the whole text, or those that a range touches. */
export function handleFormatting(session: Session): void {
  const { connection, service } = session;
  connection.onDocumentFormatting(
    answerAbout<DocumentFormattingParams, TextEdit[]>(session, [], document =>
      service.alignTables(document.uri).map(edit => toTextEdit(document, edit)),
    ),
  );
  connection.onDocumentRangeFormatting(
    answerAbout<DocumentRangeFormattingParams, TextEdit[]>(session, [], (document, { range }) =>
      service.alignTables(document.uri, toTextRange(document, range)).map(edit => toTextEdit(document, edit)),
    ),
  );
}
