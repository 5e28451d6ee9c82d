import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, gone, show, until } from '../support/editor';

const actionsAt = (uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind): Promise<vscode.CodeAction[]> =>
  until('code actions', () =>
    vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind.value),
  );

suite('mending a report', () => {
  teardown(closeAll);

  test('a quick fix takes its finding away, and undo brings it back', async () => {
    const { document } = await show('faulty.nianbao');
    const { range } = await findingOf(document.uri, 'broken-numbering');
    const [fix] = await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix);
    assert.ok(fix?.edit);
    assert.equal(fix.isPreferred, true);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes('（五）监督保障'));
    await gone(document.uri, 'broken-numbering');
    await vscode.commands.executeCommand('undo');
    await findingOf(document.uri, 'broken-numbering');
  });

  test('where two repairs are plausible, neither is preferred', async () => {
    const { document } = await show('faulty.nianbao');
    const { range } = await findingOf(document.uri, 'unbalanced-applications');
    const actions = await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix);
    const ours = actions.filter(action => action.title.startsWith('把'));
    assert.ok(ours.length > 1);
    assert.deepEqual(
      ours.filter(action => action.isPreferred),
      [],
    );
  });

  test('fixing everything safe changes no figure', async () => {
    const { document } = await show('faulty.nianbao');
    await findingOf(document.uri, 'broken-numbering');
    const figures = () => document.getText().match(/\d+/g)?.join(' ');
    const before = figures();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('nianbao');
    const [fixAll] = await actionsAt(document.uri, whole, kind);
    assert.ok(fixAll?.edit);
    await vscode.workspace.applyEdit(fixAll.edit);
    await gone(document.uri, 'broken-numbering');
    assert.equal(figures(), before);
  });
});
