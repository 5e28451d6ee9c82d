import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, closeAll, findingOf, findings, fixture, pause, show, until } from '../support/editor';

/** A title, a heading and a sentence, in GBK. */
const inGbk = bytesOf(
  'd4c6cfaacad0c1d6d2b5bed632303233c4ead5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e60a0ad2bba1a2d7dc' +
    'cce5c7e9bff60ac8abc4eab9abbfaad0c5cfa2caaeb6feccf5a3acc3bbd3d0cad5b5bdc9eac7eba1a30a',
);

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g)!, pair => Number.parseInt(pair, 16));
}

suite('which documents are checked', () => {
  teardown(closeAll);

  test('a report in Markdown', async () => {
    const { document } = await show('report.md');
    assert.equal(document.languageId, 'markdown');
    await findingOf(document.uri, 'wrong-row-total');
  });

  test('a report in plain text, which then wraps as a document of our language, unless it is set back', async () => {
    const { document } = await show('draft.txt');
    await findingOf(document.uri, 'wrong-row-total');
    await until('our language', async () => document.languageId === 'nianbao');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await findingOf(document.uri, 'wrong-row-total');
    await pause(300);
    assert.equal(document.languageId, 'plaintext');
    await closeAll();
    const again = await show('draft.txt');
    await until('our language again', async () => again.document.languageId === 'nianbao');
  });

  test('a report pasted into a new editor', async () => {
    const text = (await vscode.workspace.openTextDocument(fixture('draft.txt'))).getText();
    const pasted = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(pasted);
    await change(editor, edit => edit.insert(new vscode.Position(0, 0), text));
    await until('our language', async () => pasted.languageId === 'nianbao');
    await findingOf(pasted.uri, 'wrong-row-total');
    await vscode.commands.executeCommand('undo');
    await until('what was pasted is taken back', async () => pasted.getText() === '');
  });

  test('a file named as annual reports are', async () => {
    const { document } = await show('往年/云溪市林业局2022年度报告.txt');
    assert.equal(document.languageId, 'nianbao');
  });

  test('a file in the encoding of older programs, by its name', async () => {
    const folder = vscode.Uri.joinPath(fixture('draft.txt'), '../../gbk');
    const file = vscode.Uri.joinPath(folder, '云溪市林业局2023年度报告.txt');
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(file, inGbk);
    try {
      const { document } = await vscode.window.showTextDocument(file);
      assert.match(document.getText(), /^云溪市林业局2023年政府信息公开工作年度报告\s+一、总体情况/);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  test('nothing that is no report', async () => {
    await show('notes.md');
    await show('plain.txt');
    await show('draft.txt');
    await findingOf(fixture('draft.txt'), 'wrong-row-total');
    await show('notes.md');
    await pause(300);
    assert.deepEqual([...findings(fixture('notes.md')), ...findings(fixture('plain.txt'))], []);
  });
});
