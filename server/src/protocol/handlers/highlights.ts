import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { toOffset } from '../from-protocol';
import { answerAbout, type Session } from '../session';
import { toHighlight } from '../to-protocol';

export function handleHighlights(session: Session): void {
  const { connection, service } = session;
  connection.onDocumentHighlight(
    answerAbout<DocumentHighlightParams, DocumentHighlight[]>(session, [], (document, { position }) =>
      service.highlights(document.uri, toOffset(document, position)).map(cell => toHighlight(document, cell)),
    ),
  );
}
