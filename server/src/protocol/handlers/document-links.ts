import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { answerAbout, type Session } from '../session';
import { toDocumentLink } from '../to-protocol';

export function handleDocumentLinks(session: Session): void {
  session.connection.onDocumentLinks(
    answerAbout<DocumentLinkParams, DocumentLink[]>(session, [], document =>
      session.service.documentLinks(document.uri).map(link => toDocumentLink(document, link)),
    ),
  );
}
