import * as vscode from 'vscode';
import {
  type BlankTableParams,
  type BlankTableResult,
  blankTableRequest,
  type InsertableTablesParams,
  type InsertableTablesResult,
  insertableTablesRequest,
} from '../../../server/src/protocol/messages';
import { say } from '../apply-edits';
import { reportEditor } from '../own-languages';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

/** Argument: the table's key. */
export const insertTable: Command = async ({ checker }, givenKey) => {
  const editor = reportEditor();
  if (!editor) return sayOpenAReport();
  const document: InsertableTablesParams = { uri: editor.document.uri.toString() };
  const tables = await checker.ask<InsertableTablesResult>(insertableTablesRequest, document);
  const table = typeof givenKey === 'string' ? givenKey : await askForTable(tables);
  if (table === undefined) return;
  const params: BlankTableParams = { ...document, table };
  const { snippet } = await checker.ask<BlankTableResult>(blankTableRequest, params);
  await insertOnOwnLines(editor, snippet);
};

async function askForTable(tables: InsertableTablesResult): Promise<string | undefined> {
  const items = tables.map(({ key, name, title }) => ({ key, label: name, description: title }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert a blank table'),
    placeHolder: vscode.l10n.t('Which table?'),
    matchOnDescription: true,
  });
  return chosen?.key;
}

/** First makes room, so that the snippet starts at a line's beginning and takes no indentation; one step to undo. */
async function insertOnOwnLines(editor: vscode.TextEditor, snippet: string): Promise<void> {
  const at = await makeRoom(editor);
  if (!at) return say(vscode.l10n.t('The text changed meanwhile; nothing was done.'));
  const lines = new vscode.SnippetString(snippet.replace(/\s*(\$0)?$/, '$1'));
  await editor.insertSnippet(lines, at, { undoStopBefore: false, undoStopAfter: true });
}

/** An empty line, with an empty line or nothing on either side. Undefined where the editor refuses, as the text is another by now. */
async function makeRoom(editor: vscode.TextEditor): Promise<vscode.Position | undefined> {
  const { document } = editor;
  const line = document.lineAt(editor.selection.active.line);
  const isBlank = (n: number) => n < 0 || n >= document.lineCount || document.lineAt(n).isEmptyOrWhitespace;
  const before = isBlank(line.lineNumber) ? (isBlank(line.lineNumber - 1) ? '' : '\n') : '\n\n';
  const after = isBlank(line.lineNumber + 1) ? '' : '\n';
  const place = isBlank(line.lineNumber) ? line.range : new vscode.Range(line.range.end, line.range.end);
  const undo = { undoStopBefore: true, undoStopAfter: false };
  const made = await editor.edit(edit => edit.replace(place, before + after), undo);
  return made ? new vscode.Position(line.lineNumber + before.length, 0) : undefined;
}
