import {
  type TextDocumentContentChangeEvent,
  TextDocuments,
  type TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Keeps the open documents' texts as the client has them. */
export const createSyncedDocuments = (): TextDocuments<TextDocument> => new TextDocuments(configuration);

const configuration: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,
  update(document, changes, version) {
    for (const change of changes) TextDocument.update(document, [withinText(document, change)], version);
    return document;
  },
};

/** Draws positions beyond the text back into it: `TextDocument.update` would lose count of the lines. */
function withinText(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  return {
    text: change.text,
    range: { start: document.positionAt(document.offsetAt(start)), end: document.positionAt(document.offsetAt(end)) },
  };
}
