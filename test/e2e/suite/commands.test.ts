import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, findings, fixture, gone, has, lineOf, show, until } from '../support/editor';

const active = (): vscode.TextEditor => {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
};

suite('commands', () => {
  teardown(closeAll);

  test('every command of the manifest is there', async () => {
    await show('sound.nianbao');
    const extension = vscode.extensions.getExtension('nianbao.nianbao');
    assert.ok(extension);
    await extension.activate();
    const known = await vscode.commands.getCommands(true);
    const contributed: readonly { command: string }[] = extension.packageJSON.contributes.commands;
    assert.deepEqual(
      contributed.filter(({ command }) => !known.includes(command)),
      [],
    );
  });

  test('a new report is blank and in the form of its year', async () => {
    await vscode.commands.executeCommand('nianbao.newReport', '云溪市林业局', 2024);
    const { document } = active();
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'nianbao');
    assert.ok(document.lineAt(0).text.includes('云溪市林业局2024年政府信息公开工作年度报告'));
    assert.ok(document.getText().includes('本年制发件数'));
    assert.ok(!findings(document.uri).some(finding => /^missing-(section|table|row)@/.test(finding)));
  });

  test('a blank table goes on lines of its own, in one step to undo', async () => {
    const editor = await show('incomplete.nianbao');
    const line = lineOf(editor.document, '（四）政府信息公开平台建设') + 1;
    const before = editor.document.getText();
    editor.selection = new vscode.Selection(line, 3, line, 3);
    await vscode.commands.executeCommand('nianbao.insertTable', 'applications');
    const after = editor.document.getText();
    assert.ok(after.length > before.length + 50);
    assert.ok(after.startsWith(before.slice(0, editor.document.offsetAt(new vscode.Position(line, 0)))));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  test('missing sections are inserted in one step to undo', async () => {
    const { document } = await show('incomplete.nianbao');
    await findingOf(document.uri, 'missing-section');
    const before = document.getText();
    await vscode.commands.executeCommand('nianbao.insertMissingSections');
    await gone(document.uri, 'missing-section');
    assert.ok(document.getText().includes('存在的主要问题及改进情况'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('nothing is inserted where nothing is missing', async () => {
    const { document } = await show('sound.nianbao');
    const before = document.getText();
    await vscode.commands.executeCommand('nianbao.insertMissingSections');
    assert.equal(document.getText(), before);
  });

  test('checking the workspace reports files that are not open, whatever their encoding', async () => {
    const { document } = await show('sound.nianbao');
    await vscode.commands.executeCommand('nianbao.checkWorkspace');
    const old = fixture('往年/云溪市林业局2022年度报告.txt');
    assert.ok(has(old, 'wrong-row-total'));
    assert.ok(vscode.languages.getDiagnostics(fixture('report.md')).length > 0);
    assert.deepEqual([...findings(document.uri), ...findings(fixture('notes.md'))], []);
  });

  test('a file that is opened or deleted is no longer told of by the workspace check', async () => {
    const copy = fixture('抄本.nianbao');
    await vscode.workspace.fs.copy(fixture('faulty.nianbao'), copy);
    const found = await until('findings of a file that is not open', async () => {
      await vscode.commands.executeCommand('nianbao.checkWorkspace');
      return findings(copy);
    });
    await show('抄本.nianbao');
    await until('the same findings, each once', () => [...findings(copy)].sort().join() === [...found].sort().join());
    await closeAll();
    await vscode.workspace.fs.delete(copy);
    await until('no findings of a deleted file', () => findings(copy).length === 0);
  });

  test('a rule explains itself on a page of its own', async () => {
    await show('faulty.nianbao');
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('nianbao-rule:/wrong-row-total.md'));
    assert.equal(page.languageId, 'markdown');
    assert.match(page.getText(), /反例/);
    await vscode.commands.executeCommand('nianbao.showRule', 'wrong-row-total');
    await until(
      'a preview',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview,
    );
    assert.deepEqual(findings(page.uri), []);
  });
});
