import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { answerAbout, type Session } from '../session';
import { toDocumentSymbol } from '../to-protocol';

export function handleDocumentSymbols(session: Session): void {
  session.connection.onDocumentSymbol(
    answerAbout<DocumentSymbolParams, DocumentSymbol[]>(session, [], document =>
      session.service.outline(document.uri).map(item => toDocumentSymbol(document, item)),
    ),
  );
}
