import * as vscode from 'vscode';
import type { TextEdit } from '../../../server/src/protocol/messages';
import { applyEdits, say, toPosition } from '../apply-edits';
import { reportEditor } from '../own-languages';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

/** The table at the cursor, or those that the selection touches. */
export const alignTable: Command = tools => align(tools, 'textDocument/rangeFormatting');

export const alignTables: Command = tools => align(tools, 'textDocument/formatting');

/** Asks our own server: the editor's command would ask whichever formatter the user prefers for the language. */
async function align(
  { checker }: Parameters<Command>[0],
  request: 'textDocument/rangeFormatting' | 'textDocument/formatting',
): Promise<void> {
  const editor = reportEditor();
  if (!editor) return sayOpenAReport();
  const { document, selection } = editor;
  const { version } = document;
  const edits = await checker.ask<readonly TextEdit[] | null>(request, {
    textDocument: { uri: document.uri.toString() },
    range: { start: toPosition(selection.start), end: toPosition(selection.end) },
    options: { tabSize: 2, insertSpaces: true },
  });
  if (!edits || edits.length === 0) return say(vscode.l10n.t('There is no Markdown table here that is out of line.'));
  await applyEdits(document, version, edits);
}
