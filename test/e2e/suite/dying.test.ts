import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, closeAll, findingOf, findings, gone, lineOf, show, until } from '../support/editor';
import { countServers, killServer } from '../support/servers';

suite('a checker that dies', () => {
  teardown(closeAll);

  test('is started again, and knows the documents as they stand, saved or not', async () => {
    const editor = await show('sound.nianbao');
    const { document } = editor;
    const at = document.positionAt(document.getText().indexOf('（五）') + 1);
    const number = new vscode.Range(at, at.translate(0, 1));
    await change(editor, edit => edit.replace(number, '四'));
    await findingOf(document.uri, 'broken-numbering');

    const before = countServers();
    killServer();
    await until('another server', () => countServers() > before);
    const line = lineOf(document, '一、总体情况');
    await change(editor, edit => edit.insert(new vscode.Position(line, 0), '\n'));
    await until('findings a line further down', () =>
      findings(document.uri).includes(`broken-numbering@${number.start.line + 2}`),
    );
    await change(editor, edit => edit.replace(new vscode.Range(at.translate(1), at.translate(1, 1)), '五'));
    await gone(document.uri, 'broken-numbering');
    assert.deepEqual(findings(document.uri), []);
  });

  test('answers commands that come while it is being started', async () => {
    const { document } = await show('incomplete.nianbao');
    await findingOf(document.uri, 'missing-section');
    killServer();
    await vscode.commands.executeCommand('nianbao.insertMissingSections');
    // Its findings go with a checker that died, so only the text says that the command was done.
    await until('the section', () => document.getText().includes('存在的主要问题及改进情况'));
    await gone(document.uri, 'missing-section');
  });
});
