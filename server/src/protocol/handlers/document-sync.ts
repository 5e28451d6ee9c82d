import type { Session } from '../session';

/** Hands every version of every open document to the service. */
export function handleDocumentSync({ documents, service, settings, connection }: Session): void {
  documents.onDidChangeContent(({ document }) => {
    const { uri, languageId, version } = document;
    service.open({ uri, languageId, version, text: document.getText() });
  });
  documents.onDidClose(({ document }) => {
    service.close(document.uri);
    settings.forget(document.uri);
  });
  documents.listen(connection);
}
