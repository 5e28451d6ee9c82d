import { diagnosticsOf } from '../diagnostics';
import { guarded, letGo, readyDocument, type Session } from '../session';

/** Sends diagnostics with every change, to clients that do not ask. Returns what sends those of all open documents. */
export function handlePushDiagnostics(session: Session): () => void {
  const { connection, documents } = session;

  async function sendFor(uri: string): Promise<void> {
    const asked = documents.get(uri)?.version;
    await session.turn();
    const document = await readyDocument(session, uri);
    if (!document || document.version !== asked) return;
    await connection.sendDiagnostics({ uri, version: asked, diagnostics: diagnosticsOf(session, document) });
  }
  const push = (uri: string) => guarded(session, undefined, () => sendFor(uri));

  documents.onDidChangeContent(({ document }) => void push(document.uri));
  documents.onDidClose(({ document: { uri } }) => letGo(session, connection.sendDiagnostics({ uri, diagnostics: [] })));
  return () => {
    for (const uri of documents.keys()) void push(uri);
  };
}
