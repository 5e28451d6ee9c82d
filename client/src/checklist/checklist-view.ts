import * as vscode from 'vscode';
import {
  type ChecklistItem,
  type ChecklistParams,
  type ChecklistResult,
  checklistRequest,
} from '../../../server/src/protocol/messages';
import { applyEdits, toRange } from '../apply-edits';
import type { Checker } from '../checker';
import { latestOnly } from '../latest-only';
import { reportEditor } from '../own-languages';
import { isPassive } from '../passive-documents';
import { isInTab } from '../workspace/tabs';
import { ChecklistTree, NO_CHECKLIST, type ShownChecklist } from './checklist-tree';
import { registerCountBadges } from './count-badges';

/** The side bar's list of what the form asks for. It follows the active report, and asks the server only while it is seen. */
export function registerChecklist(checker: Checker): vscode.Disposable {
  const tree = new ChecklistTree();
  const view = vscode.window.createTreeView('nianbao.checklist', { treeDataProvider: tree, showCollapseAll: true });
  const refresh = latestOnly(async isLatest => {
    if (!view.visible) return;
    const checklist = await activeChecklist(checker, tree.shown);
    if (!isLatest() || !checklist) return;
    tree.show(checklist);
    view.badge = badgeOf(checklist);
  });
  const isActive = (uri: vscode.Uri) => uri.toString() === reportEditor()?.document.uri.toString();
  refresh();
  return vscode.Disposable.from(
    view,
    tree,
    registerCountBadges(),
    view.onDidChangeVisibility(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && refresh()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isActive(document.uri) && refresh()),
    vscode.languages.onDidChangeDiagnostics(event => event.uris.some(isActive) && refresh()),
    vscode.commands.registerCommand('nianbao.checklist.open', (item: ChecklistItem) => open(tree.shown, item)),
  );
}

/** Undefined where the server could not say, or a page is read beside the report: then the view stays as it is. */
async function activeChecklist(checker: Checker, shown: ShownChecklist): Promise<ShownChecklist | undefined> {
  const uri = reportEditor()?.document.uri;
  if (!uri) return shown.uri && isBeside(shown.uri) ? undefined : NO_CHECKLIST;
  const params: ChecklistParams = { uri: uri.toString() };
  const answer = await checker.ask<ChecklistResult>(checklistRequest, params).catch(() => undefined);
  return answer && { ...answer, uri };
}

/** Whether what is in front is no text, or one that is only looked at, while the report stays open. */
function isBeside(report: vscode.Uri): boolean {
  const editor = vscode.window.activeTextEditor;
  return isInTab(report) && (!editor || isPassive(editor.document));
}

/** How many things are missing or not written. */
function badgeOf({ items }: ShownChecklist): vscode.ViewBadge | undefined {
  const all = items.flatMap(item => [item, ...item.children]);
  const value = all.filter(({ state }) => state === 'missing' || state === 'blank').length;
  return value === 0 ? undefined : { value, tooltip: vscode.l10n.t('{0} missing or not written', value) };
}

/** Goes to what is there, and puts in what is not. */
async function open({ uri, version }: ShownChecklist, { place, insertion }: ChecklistItem): Promise<void> {
  if (!uri) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  if (place) return select(editor, toRange(place));
  if (insertion.length === 0 || !(await applyEdits(document, version, insertion))) return;
  const { start } = toRange(insertion[0]!.range);
  select(editor, new vscode.Range(start, start));
}

function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
