import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { answerAbout, type Session, voiceFor } from '../session';
import { toDocumentSymbol } from '../to-protocol';

export function handleDocumentSymbols(session: Session): void {
  session.connection.onDocumentSymbol(
    answerAbout<DocumentSymbolParams, DocumentSymbol[]>(session, [], document =>
      session.service
        .outline(document.uri)
        .map(item => toDocumentSymbol(document, item, voiceFor(session, document.uri))),
    ),
  );
}
