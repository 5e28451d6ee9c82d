import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, findings, fixture, pause, show, until } from '../support/editor';

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

  test('a report pasted into a new editor, which stays plain text', async () => {
    const text = (await vscode.workspace.openTextDocument(fixture('draft.txt'))).getText();
    const pasted = await vscode.workspace.openTextDocument({ language: 'plaintext', content: text });
    await vscode.window.showTextDocument(pasted);
    await findingOf(pasted.uri, 'wrong-row-total');
    await pause(300);
    assert.equal(pasted.languageId, 'plaintext');
  });

  test('a file named as annual reports are', async () => {
    const { document } = await show('往年/云溪市林业局2022年度报告.txt');
    assert.equal(document.languageId, 'nianbao');
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
