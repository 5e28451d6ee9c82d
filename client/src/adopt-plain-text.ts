import * as vscode from 'vscode';
import { urisInTab } from './workspace/tabs';

export interface Adopter extends vscode.Disposable {
  /** Told of the active document once it is recognised as a report. */
  adopt(document: vscode.TextDocument): void;
}

/**
 * Makes plain text that is a report a document of our language, in which its paragraphs wrap. Each once while it is open:
 * a language that is chosen afterwards stays.
 */
export function createAdopter(): Adopter {
  const adopted = new Set<string>();
  const forgetting = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const uri of closed.flatMap(urisInTab)) adopted.delete(uri.toString());
  });
  return {
    adopt(document) {
      const { languageId, uri } = document;
      if (languageId !== 'plaintext' || !isActiveTab(uri) || adopted.has(uri.toString())) return;
      adopted.add(uri.toString());
      void vscode.languages.setTextDocumentLanguage(document, 'nianbao');
    },
    dispose: () => forgetting.dispose(),
  };
}

/** Not in a comparison: the older text beside it stays what it is. */
function isActiveTab(uri: vscode.Uri): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
