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
    vscode.workspace.onDidOpenTextDocument(document => drop(document.uri)),
  );
  return {
    clear: () => collection.clear(),
    set: (uri, diagnostics) => collection.set(uri, diagnostics),
    dispose: () => all.dispose(),
  };
}
