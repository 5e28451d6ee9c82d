import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { toTextRange, toWanted } from '../from-protocol';
import { answerAbout, type Session, voiceFor } from '../session';
import { toCodeAction } from '../to-protocol';

export function handleCodeActions(session: Session): void {
  const { connection, service, client } = session;
  connection.onCodeAction(
    answerAbout<CodeActionParams, CodeAction[]>(session, [], (document, { range, context }) => {
      const voice = voiceFor(session, document.uri);
      return service
        .codeActions(document.uri, toTextRange(document, range), toWanted(context.only))
        .map(action => toCodeAction(document, action, client, voice));
    }),
  );
}
