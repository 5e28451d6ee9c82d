import * as vscode from 'vscode';
import { reportEditor } from '../own-languages';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

/** For a text that was not recognised: our language says that it is a report. */
export const checkAsReport: Command = async () => {
  const editor = reportEditor();
  if (!editor) return sayOpenAReport();
  await vscode.languages.setTextDocumentLanguage(editor.document, 'nianbao');
};
