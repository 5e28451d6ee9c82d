import * as vscode from 'vscode';

/** The part used here of VS Code's paste interface, which is there from 1.97 on. */
export interface PasteApi {
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly PasteEditKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): vscode.Disposable;
  };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteEditKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteEditKind };
}

export interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    clipboard: vscode.DataTransfer,
  ): Promise<PasteEdit[]>;
}

export interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}

export interface PasteEditKind {
  append(...parts: string[]): PasteEditKind;
}

/** Undefined in an editor that is older. */
export function pasteApi(): PasteApi | undefined {
  return 'registerDocumentPasteEditProvider' in vscode.languages ? (vscode as unknown as PasteApi) : undefined;
}
