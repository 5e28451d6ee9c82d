import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  change,
  closeAll,
  codeOf,
  findingOf,
  findings,
  fixture,
  gone,
  lineOf,
  pause,
  show,
  until,
} from '../support/editor';

suite('findings', () => {
  teardown(closeAll);

  test('come where the defects are', async () => {
    const { document } = await show('faulty.nianbao');
    await findingOf(document.uri, 'wrong-row-total');
    const found = findings(document.uri);
    const expected = [
      `broken-numbering@${lineOf(document, '（四）监督保障')}`,
      `wrong-breakdown@${lineOf(document, '2023年，我局通过')}`,
      `unbalanced-applications@${lineOf(document, '| （七）总计')}`,
      `wrong-row-total@${lineOf(document, '| 1 | 0 | 0 | 0 | 2')}`,
    ];
    assert.deepEqual(
      expected.filter(e => !found.includes(e)),
      [],
      `found: ${found.join(' ')}`,
    );
  });

  test('name their rule, link to its page and point at every figure that took part', async () => {
    const { document } = await show('faulty.nianbao');
    const finding = await findingOf(document.uri, 'wrong-row-total');
    assert.equal(finding.source, '年报助手');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(typeof finding.code === 'object');
    assert.equal(finding.code.target.toString(), 'nianbao-rule:/wrong-row-total.md');
    assert.ok((finding.relatedInformation ?? []).length > 0);
  });

  test('are none in a sound report', async () => {
    const sound = await show('sound.nianbao');
    await show('faulty.nianbao');
    await findingOf(fixture('faulty.nianbao'), 'wrong-row-total');
    await vscode.window.showTextDocument(sound.document);
    await pause(300);
    assert.deepEqual(findings(sound.document.uri), []);
  });

  test('follow what is typed', async () => {
    const editor = await show('sound.nianbao');
    const at = editor.document.positionAt(editor.document.getText().indexOf('（五）') + 1);
    await change(editor, edit => edit.replace(new vscode.Range(at, at.translate(0, 1)), '四'));
    await findingOf(editor.document.uri, 'broken-numbering');
    await vscode.commands.executeCommand('undo');
    await gone(editor.document.uri, 'broken-numbering');
  });

  test('follow the settings', async () => {
    const { document } = await show('faulty.nianbao');
    await findingOf(document.uri, 'wrong-row-total');
    const settings = vscode.workspace.getConfiguration('nianbao');
    await settings.update('rules', { 'wrong-row-total': 'off' }, vscode.ConfigurationTarget.Workspace);
    await gone(document.uri, 'wrong-row-total');
    await settings.update('rules', { 'wrong-row-total': 'hint' }, vscode.ConfigurationTarget.Workspace);
    const milder = await findingOf(document.uri, 'wrong-row-total');
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    assert.equal(milder.severity, vscode.DiagnosticSeverity.Hint);
    await until('the default level', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .some(d => codeOf(d) === 'wrong-row-total' && d.severity === vscode.DiagnosticSeverity.Error),
    );
  });
});
