import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckTextParams, type CheckTextResult, checkTextRequest } from '../messages';
import { answerFor, type Session, voiceFor } from '../session';
import { toDiagnostic } from '../to-protocol';

/** Checks a file that no editor shows. Of it only the outline is kept, for the list of all reports. */
export function handleCheckText(session: Session): void {
  const { connection, service, settings, client, knownSymbols } = session;
  const nothing: CheckTextResult = { recognised: false, diagnostics: [] };
  connection.onRequest(
    checkTextRequest,
    answerFor<CheckTextParams, CheckTextResult>(session, nothing, async ({ uri, languageId, text }) => {
      await settings.ready(uri);
      const { status, findings, symbols } = service.check(uri, languageId, text);
      const document = TextDocument.create(uri, languageId, 0, text);
      const voice = voiceFor(session, uri);
      knownSymbols.keep(document, symbols, voice);
      return {
        recognised: status.recognised,
        diagnostics: findings.map(finding => toDiagnostic(document, finding, client, voice)),
      };
    }),
  );
}
