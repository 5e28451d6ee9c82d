import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticsOf } from '../diagnostics';
import { createResultIds } from '../result-ids';
import { answer, readyDocument, type Session } from '../session';

/** `textDocument/diagnostic`: diagnostics for clients that ask. */
export function handlePullDiagnostics(session: Session): void {
  const resultIdOf = createResultIds(session.settings);
  const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };

  session.connection.languages.diagnostics.on(
    answer(session, nothing, async ({ textDocument, previousResultId }: DocumentDiagnosticParams) => {
      const document = await readyDocument(session, textDocument.uri);
      if (!document) return nothing;
      const resultId = resultIdOf(document);
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: diagnosticsOf(session, document) };
    }),
  );
}
