import * as vscode from 'vscode';

/** What a check of the whole workspace found in files that are not open; open ones are the server's own to report. */
export interface WorkspaceFindings extends vscode.Disposable {
  clear(): void;
  set(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void;
}

/** Drops a file's entries as soon as they may no longer hold: when it is opened, changed or deleted. */
export function createWorkspaceFindings(): WorkspaceFindings {
  const collection = vscode.languages.createDiagnosticCollection('nianbao.workspace');
  const drop = (uri: vscode.Uri) => collection.delete(uri);
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{nianbao,txt,md}', true);
  const all = vscode.Disposable.from(
    collection,
    watcher,
    watcher.onDidChange(drop),
    watcher.onDidDelete(drop),
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => opened.flatMap(urisInTab).forEach(drop)),
  );
  return {
    clear: () => collection.clear(),
    set: (uri, diagnostics) => collection.set(uri, diagnostics),
    dispose: () => all.dispose(),
  };
}

/** Whether a file has a tab, and with it the server's own findings. */
export const isInTab = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .flatMap(urisInTab)
    .some(shown => shown.toString() === uri.toString());

function urisInTab({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.modified] : [];
}
