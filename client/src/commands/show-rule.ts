import * as vscode from 'vscode';
import { rulePageUri } from '../rule-pages';
import { type Manifest, rulesOf } from './manifest';
import type { Command } from './register-commands';

/** Argument: the rule's name. */
export const showRule: Command = async ({ manifest }, givenRule) => {
  const rule = typeof givenRule === 'string' ? givenRule : await askForRule(manifest);
  if (rule === undefined) return;
  await vscode.commands.executeCommand('markdown.showPreview', rulePageUri(rule));
};

/** Rules that found something in the cursor's line come first. */
async function askForRule(manifest: Manifest): Promise<string | undefined> {
  const here = rulesAtCursor();
  const rules = rulesOf(manifest).map(({ name, about }) => ({ label: name, description: about }));
  const items = [...rules.filter(r => here.has(r.label)), ...rules.filter(r => !here.has(r.label))];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Explain a rule'),
    placeHolder: vscode.l10n.t('Which rule?'),
    matchOnDescription: true,
  });
  return chosen?.label;
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return new Set();
  const line = editor.document.lineAt(editor.selection.active.line).range;
  const found = vscode.languages.getDiagnostics(editor.document.uri).filter(d => d.range.intersection(line));
  return new Set(found.map(d => (typeof d.code === 'object' ? String(d.code.value) : String(d.code))));
}
