import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { invalidParams } from '../invalid-params';
import { toSymbols } from '../known-symbols';
import { type ForgetTextsParams, forgetTextsNotification } from '../messages';
import { answer, type Session, voiceFor } from '../session';

/** Over the open reports, and over those that the client has had checked; editors sort out the rest. */
export function handleWorkspaceSymbols(session: Session): void {
  const { connection, documents, service, knownSymbols } = session;
  connection.onWorkspaceSymbol(
    answer<WorkspaceSymbolParams, SymbolInformation[]>(session, [], ({ query }) => {
      if (typeof query !== 'string') throw invalidParams('query');
      const open = documents.all();
      const all = [
        ...open.flatMap(document =>
          toSymbols(document, service.symbols(document.uri), voiceFor(session, document.uri)),
        ),
        ...knownSymbols.besides(new Set(open.map(({ uri }) => uri))),
      ];
      return all.filter(symbol => isMeant(query, symbol)).slice(0, most);
    }),
  );
  connection.onNotification(forgetTextsNotification, ({ uris }: ForgetTextsParams) =>
    uris.forEach(knownSymbols.forget),
  );
}

/** A list is narrowed down by typing on. */
const most = 2_000;

/** True if every character of the query comes in this order in the name and the report's title, or the other way about. */
function isMeant(query: string, { name, containerName = '' }: SymbolInformation): boolean {
  const words = `${name} ${containerName} ${name}`.toLowerCase();
  let at = 0;
  for (const character of query.toLowerCase().replace(/\s/g, '')) {
    at = words.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
