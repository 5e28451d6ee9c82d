import * as vscode from 'vscode';
import {
  type AlignTablesParams,
  type AlignTablesResult,
  alignTablesRequest,
} from '../../../server/src/protocol/messages';
import { applyEdits, say, toPosition } from '../apply-edits';
import { reportEditor } from '../own-languages';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

/** The table at the cursor, or those that the selection touches. */
export const alignTable: Command = tools =>
  align(tools, ({ start, end }) => ({ range: { start: toPosition(start), end: toPosition(end) } }));

export const alignTables: Command = tools => align(tools, () => ({}));

async function align(
  { checker }: Parameters<Command>[0],
  within: (selection: vscode.Selection) => Pick<AlignTablesParams, 'range'>,
): Promise<void> {
  const editor = reportEditor();
  if (!editor) return sayOpenAReport();
  const { document, selection } = editor;
  const { version } = document;
  const params: AlignTablesParams = { uri: document.uri.toString(), ...within(selection) };
  const edits = await checker.ask<AlignTablesResult>(alignTablesRequest, params);
  if (edits.length === 0) return say(vscode.l10n.t('There is no Markdown table here that is out of line.'));
  await applyEdits(document, version, edits);
}
