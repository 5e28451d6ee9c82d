import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { answerAbout, type Session, voiceFor } from '../session';
import { toCodeLens } from '../to-protocol';

export function handleCodeLenses(session: Session): void {
  const { connection, service, settings } = session;
  connection.onCodeLens(
    answerAbout<CodeLensParams, CodeLens[]>(session, [], document =>
      settings.switches(document.uri).codeLenses
        ? service.codeLenses(document.uri).map(lens => toCodeLens(document, lens, voiceFor(session, document.uri)))
        : [],
    ),
  );
}
