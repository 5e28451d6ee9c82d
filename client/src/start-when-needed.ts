import * as vscode from 'vscode';
import type { Checker } from './checker';
import { ownLanguages } from './own-languages';
import { findProjectFiles } from './projects/project-files';

/**
 * Starts the server where there is something to check: a document that may be a report, or a project file. A folder
 * that only holds reports costs no process.
 */
export function startWhenNeeded(checker: Checker): vscode.Disposable {
  const mayBeReport = ({ languageId }: vscode.TextDocument) => ownLanguages.includes(languageId);
  if (vscode.workspace.textDocuments.some(mayBeReport)) checker.start();
  else void findProjectFiles().then(found => found.length > 0 && checker.start());
  return vscode.workspace.onDidOpenTextDocument(document => mayBeReport(document) && checker.start());
}
