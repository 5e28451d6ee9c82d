import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { toTextRange, toWanted } from '../from-protocol';
import { invalidParams } from '../invalid-params';
import { answerAbout, type Session, voiceFor } from '../session';
import { toCodeAction, toSilenceAction } from '../to-protocol';

export function handleCodeActions(session: Session): void {
  const { connection, service, client } = session;
  connection.onCodeAction(
    answerAbout<CodeActionParams, CodeAction[]>(session, [], (document, { range, context }) => {
      const voice = voiceFor(session, document.uri);
      const place = toTextRange(document, range);
      if (typeof context !== 'object' || context === null) throw invalidParams('context');
      const wanted = toWanted(context.only);
      const { silenceCommand } = client.options;
      const silencing =
        silenceCommand !== undefined && wanted('quickfix') ? service.silenceActions(document.uri, place) : [];
      return [
        ...service
          .codeActions(document.uri, place, wanted)
          .map(action => toCodeAction(document, action, client, voice)),
        ...silencing.map(action => toSilenceAction(document, action, silenceCommand!, client, voice)),
      ];
    }),
  );
}
