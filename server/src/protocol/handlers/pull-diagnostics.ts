import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../diagnostics';
import { createResultIds } from '../result-ids';
import { answerAbout, type Session } from '../session';

/** `textDocument/diagnostic`: diagnostics for clients that ask. Of a text that changed meanwhile they shall ask again. */
export function handlePullDiagnostics(session: Session): void {
  const resultIdOf = createResultIds(session.settings);
  const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };

  session.connection.languages.diagnostics.on(
    answerAbout<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      session,
      nothing,
      (document, { previousResultId }) => {
        const resultId = resultIdOf(document);
        if (resultId === previousResultId) return { kind: 'unchanged', resultId };
        return { kind: 'full', resultId, items: diagnosticsOf(session, document) };
      },
      askAgain,
    ),
  );
}

const askAgain = () =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'the text has changed', { retriggerRequest: true });
