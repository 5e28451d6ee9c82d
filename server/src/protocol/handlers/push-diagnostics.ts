import { diagnosticsOf } from '../diagnostics';
import { answer, letGo, readyDocument, type Session } from '../session';

/** Sends diagnostics with every change, to clients that do not ask. Returns what sends those of all open documents. */
export function handlePushDiagnostics(session: Session): () => void {
  const { connection, documents } = session;

  const push = answer(session, undefined, async (uri: string) => {
    const asked = documents.get(uri)?.version;
    const document = await readyDocument(session, uri);
    if (!document || document.version !== asked) return;
    await connection.sendDiagnostics({ uri, version: asked, diagnostics: diagnosticsOf(session, document) });
  });

  documents.onDidChangeContent(({ document }) => void push(document.uri));
  documents.onDidClose(({ document: { uri } }) => letGo(session, connection.sendDiagnostics({ uri, diagnostics: [] })));
  return () => {
    for (const uri of documents.keys()) void push(uri);
  };
}
