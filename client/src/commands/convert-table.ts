import * as vscode from 'vscode';
import {
  type ConvertTableParams,
  type ConvertTableResult,
  convertTableRequest,
} from '../../../server/src/protocol/messages';
import { applyEdits, say, toPosition, toRange } from '../apply-edits';
import type { Checker } from '../checker';
import { reportEditor } from '../own-languages';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

/** The table at the cursor becomes a Markdown table of the form, with the cursor at its beginning. */
export const convertTable: Command = async ({ checker }) => {
  const editor = reportEditor();
  if (!editor) return sayOpenAReport();
  const { document } = editor;
  const { version } = document;
  const written = await writeAnew(checker, editor, 'markdown');
  if (!written) return sayNoTable();
  if (!(await applyEdits(document, version, [written]))) return;
  const { start } = toRange(written.range);
  editor.selection = new vscode.Selection(start, start);
};

/** Puts the table at the cursor on the clipboard, for a spreadsheet or WPS. */
export const copyTable: Command = async ({ checker }) => {
  const editor = reportEditor();
  if (!editor) return sayOpenAReport();
  const written = await writeAnew(checker, editor, 'tsv');
  if (!written) return sayNoTable();
  await vscode.env.clipboard.writeText(written.newText);
  say(vscode.l10n.t('Copied. It can be pasted into a spreadsheet.'));
};

function writeAnew(
  checker: Checker,
  { document, selection }: vscode.TextEditor,
  target: ConvertTableParams['target'],
): Promise<ConvertTableResult> {
  const params: ConvertTableParams = { uri: document.uri.toString(), position: toPosition(selection.active), target };
  return checker.ask<ConvertTableResult>(convertTableRequest, params);
}

function sayNoTable(): void {
  say(
    vscode.l10n.t('Put the cursor into a table of the report first. A table whose cells cannot be told apart stays.'),
  );
}
