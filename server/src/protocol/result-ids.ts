import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from './settings';

/**
 * Names what diagnostics rest on, so that a client that has them need not get them again: the opening of the document
 * (versions start anew with each), its version, and the generation of settings.
 */
export function createResultIds(settings: Settings): (document: TextDocument) => string {
  const openings = new WeakMap<TextDocument, number>();
  let count = 0;
  return document => {
    const opening = openings.get(document) ?? ++count;
    openings.set(document, opening);
    return `${opening}.${document.version}.${settings.generation}`;
  };
}
