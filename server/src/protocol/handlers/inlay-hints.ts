import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { toTextRange } from '../from-protocol';
import { answerAbout, type Session, voiceFor } from '../session';
import { toInlayHint } from '../to-protocol';

export function handleInlayHints(session: Session): void {
  const { connection, service, settings } = session;
  connection.languages.inlayHint.on(
    answerAbout<InlayHintParams, InlayHint[]>(session, [], (document, { range }) =>
      settings.switches(document.uri).inlayHints
        ? service
            .inlayHints(document.uri, toTextRange(document, range))
            .map(hint => toInlayHint(document, hint, voiceFor(session, document.uri)))
        : [],
    ),
  );
}
