import * as vscode from 'vscode';
import { change, lineOf } from './editor';

/** A document in memory, of a name that none had before: under one that is given again, VS Code may restore what another held. */
export async function showText(content: string, language = 'nianbao'): Promise<vscode.TextEditor> {
  const name = `text-${Math.random().toString(36).slice(2)}`;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: name }));
  await vscode.languages.setTextDocumentLanguage(document, language);
  const editor = await vscode.window.showTextDocument(document);
  await change(editor, edit => edit.insert(new vscode.Position(0, 0), content));
  return editor;
}

/** The content of cell `n`, from 0, of the only line that begins with `start`, without padding: `| a | b |`. */
export function cellOf(document: vscode.TextDocument, start: string, n: number): vscode.Range {
  const line = lineOf(document, start) - 1;
  const cells = [...document.lineAt(line).text.matchAll(/[|\t] *([^|\t]*?) *(?=[|\t])/g)];
  const cell = cells[n];
  if (!cell) throw new Error(`no cell ${n} in the line that begins with ${start}`);
  const from = cell.index + cell[0].trimEnd().length - (cell[1] ?? '').length;
  return new vscode.Range(line, from, line, from + (cell[1] ?? '').length);
}

export function putCursor(editor: vscode.TextEditor, at: vscode.Position): void {
  editor.selection = new vscode.Selection(at, at);
}

export const replace = (editor: vscode.TextEditor, range: vscode.Range, text: string): Promise<true> =>
  change(editor, edit => edit.replace(range, text));

/** Every figure of the text, in order. */
export const figures = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** The lines of a table from the one that begins with `first` to the one that begins with `last`. */
export function linesFrom(document: vscode.TextDocument, first: string, last: string): vscode.Range {
  const end = lineOf(document, last) - 1;
  return new vscode.Range(lineOf(document, first) - 1, 0, end, document.lineAt(end).text.length);
}

/** The same table with tabs between the cells. */
export const toTabs = (table: string): string =>
  table
    .split(/\r?\n/)
    .map(line =>
      line
        .replace(/^\| ?| ?\|$/g, '')
        .split(/ *\| */)
        .join('\t'),
    )
    .join('\n');
