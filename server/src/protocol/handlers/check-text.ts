import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckTextParams, type CheckTextResult, checkTextRequest } from '../messages';
import { answer, type Session, voiceFor } from '../session';
import { toDiagnostic } from '../to-protocol';

/** Checks a file that no editor shows; nothing of it is kept. */
export function handleCheckText(session: Session): void {
  const { connection, service, settings, client } = session;
  const nothing: CheckTextResult = { recognised: false, diagnostics: [] };
  connection.onRequest(
    checkTextRequest,
    answer<CheckTextParams, CheckTextResult>(session, nothing, async ({ uri, languageId, text }) => {
      await settings.ready(uri);
      const { status, findings } = service.check(uri, languageId, text);
      const document = TextDocument.create(uri, languageId, 0, text);
      const voice = voiceFor(session, uri);
      return {
        recognised: status.recognised,
        diagnostics: findings.map(finding => toDiagnostic(document, finding, client, voice)),
      };
    }),
  );
}
