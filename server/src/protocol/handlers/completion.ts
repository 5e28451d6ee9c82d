import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import { toCompletionItem } from '../completion-item';
import { toOffset } from '../from-protocol';
import { answerAbout, type Session, voiceFor } from '../session';

/** A list with something in it is asked for again with each key: what it has depends on what was typed. */
export function handleCompletion(session: Session): void {
  const { connection, service, client } = session;
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  connection.onCompletion(
    answerAbout<CompletionParams, CompletionList>(session, nothing, (document, { position }) => {
      const voice = voiceFor(session, document.uri);
      const items = service
        .completions(document.uri, toOffset(document, position))
        .map((completion, place) => toCompletionItem(document, completion, place, client, voice));
      return { isIncomplete: items.length > 0, items };
    }),
  );
}
