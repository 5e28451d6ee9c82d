import * as vscode from 'vscode';
import {
  type ProjectChangedParams,
  projectChangedNotification,
  type ReadTextsParams,
  type ReadTextsResult,
} from '../../../server/src/protocol/messages';
import type { Checker } from '../checker';
import { decodeText } from '../decode-text';

export const projectFileName = 'nianbao.config.json';
const everyProjectFile = `**/${projectFileName}`;

/** Typing in a project file has rested. */
const REST_MS = 250;

/** The texts of files for the server, which knows no disk: as they stand in the editor where that is not saved yet. */
export const readTexts = async ({ uris }: ReadTextsParams): Promise<ReadTextsResult> =>
  Promise.all(uris.map(async uri => (await readText(vscode.Uri.parse(uri))) ?? null));

export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const unsaved = vscode.workspace.textDocuments.find(one => one.isDirty && one.uri.toString() === uri.toString());
  if (unsaved) return unsaved.getText();
  try {
    return decodeText(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

export const findProjectFiles = (): Thenable<vscode.Uri[]> =>
  vscode.workspace.findFiles(everyProjectFile, '**/node_modules/**');

/** Tells the server of project files, at its start and when one changes, so that it looks at them anew. */
export function registerProjectFiles(checker: Checker): vscode.Disposable {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = (...uris: readonly vscode.Uri[]) => tellOfProjects(checker, uris);
  const soon = ({ uri }: vscode.TextDocument) => {
    const key = uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => tell(uri), REST_MS),
    );
  };
  const open = vscode.workspace.textDocuments.filter(isProjectFile);
  if (open.length > 0) tell(...open.map(({ uri }) => uri));
  const watcher = vscode.workspace.createFileSystemWatcher(everyProjectFile);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(tell),
    watcher.onDidChange(tell),
    watcher.onDidDelete(tell),
    vscode.workspace.onDidOpenTextDocument(document => isProjectFile(document) && tell(document.uri)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isProjectFile(document) && soon(document)),
    vscode.workspace.onDidCloseTextDocument(document => isProjectFile(document) && tell(document.uri)),
    checker.onDidStart(() => void findProjectFiles().then(found => found.length > 0 && tell(...found))),
    new vscode.Disposable(() => waiting.forEach(timer => void clearTimeout(timer))),
  );
}

export function tellOfProjects(checker: Checker, uris: readonly vscode.Uri[]): void {
  const params: ProjectChangedParams = { uris: uris.map(uri => uri.toString()) };
  checker.tell(projectChangedNotification, params);
}

const isProjectFile = ({ uri }: vscode.TextDocument): boolean =>
  uri.path.endsWith(`/${projectFileName}`) && uri.scheme !== 'git';
