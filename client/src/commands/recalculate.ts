import * as vscode from 'vscode';
import {
  type Position,
  type RecalculateParams,
  type RecalculateResult,
  recalculateRequest,
  type TotalProposal,
} from '../../../server/src/protocol/messages';
import { applyEdits, say, toRange } from '../apply-edits';
import { reportEditor } from '../own-languages';
import type { Command } from './register-commands';
import { sayOpenAReport } from './say-open-a-report';

/**
 * Fills in the totals left blank; a figure that the author wrote changes only if it is chosen from a list.
 * Arguments: a position, for the table there alone, without it every table; the titles of the proposals to take.
 */
export const recalculate: Command = async ({ checker }, position, givenTitles) => {
  const editor = reportEditor();
  if (!editor) return sayOpenAReport();
  const uri = editor.document.uri.toString();
  const params: RecalculateParams = isPosition(position) ? { uri, position } : { uri };
  const { version, blanks, proposals } = await checker.ask<RecalculateResult>(recalculateRequest, params);
  if (blanks.length + proposals.length === 0) return say(vscode.l10n.t('No total has to be filled in or changed.'));
  const accepted = await choose(editor, proposals, givenTitles);
  if (!accepted || blanks.length + accepted.length === 0) return;
  const changes = accepted.map(({ range, to }) => ({ range, newText: to }));
  if (!(await applyEdits(editor.document, version, [...blanks, ...changes]))) return;
  say(vscode.l10n.t('Totals filled in: {0}, changed: {1}. Undo takes it back.', blanks.length, changes.length));
};

const isPosition = (value: unknown): value is Position =>
  typeof value === 'object' && value !== null && 'line' in value && 'character' in value;

/** The proposals to take; undefined if the author turned away. */
async function choose(
  editor: vscode.TextEditor,
  proposals: readonly TotalProposal[],
  given: unknown,
): Promise<readonly TotalProposal[] | undefined> {
  if (proposals.length === 0) return [];
  return Array.isArray(given) ? proposals.filter(({ title }) => given.includes(title)) : ask(editor, proposals);
}

/** None is chosen to begin with. The editor follows the list, so that each figure is seen where it stands. */
async function ask(
  editor: vscode.TextEditor,
  proposals: readonly TotalProposal[],
): Promise<readonly TotalProposal[] | undefined> {
  const items = proposals.map(proposal => ({
    label: `${proposal.from} → ${proposal.to}`,
    description: proposal.title,
    proposal,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Recalculate totals'),
    placeHolder: vscode.l10n.t('Which figures shall change? Totals left blank are filled in as well.'),
    matchOnDescription: true,
    onDidSelectItem: item => reveal(editor, items.find(i => i === item)?.proposal),
  });
  return chosen?.map(({ proposal }) => proposal);
}

function reveal(editor: vscode.TextEditor, proposal: TotalProposal | undefined): void {
  if (!proposal) return;
  const range = toRange(proposal.range);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
