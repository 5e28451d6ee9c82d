import * as vscode from 'vscode';
import { decodeText } from '../decode-text';
import { type ContributedLanguage, languageOfFile } from '../language-of-file';
import { isInTab } from './tabs';

/** Files that may be reports, by their names. */
export const REPORT_FILES = '**/*.{nianbao,txt,md}';

export const findReportFiles = (token?: vscode.CancellationToken): Thenable<vscode.Uri[]> =>
  vscode.workspace.findFiles(REPORT_FILES, '**/node_modules/**', undefined, token);

/** A file's text as an editor shows it, else as it is on disk: a document without a tab may be read in another encoding. */
export interface ReadFile {
  readonly languageId: string;
  readonly text: string;
}

/** Undefined for a file that cannot be read: the others still count. */
export async function readReportFile(
  uri: vscode.Uri,
  languages: readonly ContributedLanguage[],
): Promise<ReadFile | undefined> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open && (open.isDirty || isInTab(uri))) return { languageId: open.languageId, text: open.getText() };
  try {
    const text = decodeText(await vscode.workspace.fs.readFile(uri));
    return { languageId: languageOfFile(uri.path.slice(uri.path.lastIndexOf('/') + 1), languages), text };
  } catch {
    return undefined;
  }
}
