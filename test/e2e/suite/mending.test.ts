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
    const { range } = await findingOf(document.uri, 'irregular-citation');
    const [fix] = await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix);
    assert.ok(fix?.edit);
    assert.equal(fix.isPreferred, true);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes('国办公开办函〔2021〕30号'));
    await gone(document.uri, 'irregular-citation');
    await vscode.commands.executeCommand('undo');
    await findingOf(document.uri, 'irregular-citation');
  });

  test('where two repairs are plausible, neither is preferred', async () => {
    const { document } = await show('faulty.nianbao');
    const { range } = await findingOf(document.uri, 'wrong-row-total');
    const actions = await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix);
    const ours = actions.filter(action => action.diagnostics?.some(d => d.range.isEqual(range)));
    assert.ok(ours.length > 0);
    assert.deepEqual(
      ours.filter(action => action.isPreferred),
      [],
    );
  });

  test('fixing everything safe changes no figure', async () => {
    const { document } = await show('faulty.nianbao');
    await findingOf(document.uri, 'irregular-citation');
    const figures = () => document.getText().match(/\d+/g)?.join(' ');
    const before = figures();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('nianbao');
    const [fixAll] = await actionsAt(document.uri, whole, kind);
    assert.ok(fixAll?.edit);
    await vscode.workspace.applyEdit(fixAll.edit);
    await gone(document.uri, 'irregular-citation');
    assert.equal(figures(), before);
  });
});
