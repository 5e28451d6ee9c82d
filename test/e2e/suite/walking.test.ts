import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, lineOf, show } from '../support/editor';
import { cellOf, putCursor } from '../support/tables';

const step = (command: 'nextCell' | 'previousCell' | 'cellBelow'): Thenable<unknown> =>
  vscode.commands.executeCommand(`nianbao.${command}`);

const NEW = '| 一、本年新收';
const CARRIED = '| 二、上年结转';

suite('walking from cell to cell', () => {
  teardown(closeAll);

  test('forth, over the end of a row, and back; what a cell holds is selected', async () => {
    const editor = await show('sound.nianbao');
    const { document } = editor;
    putCursor(editor, cellOf(document, NEW, 6).start);
    await step('nextCell');
    assert.ok(editor.selection.isEqual(cellOf(document, NEW, 7)));
    await step('nextCell');
    assert.equal(editor.selection.start.line, lineOf(document, CARRIED) - 1);
    await step('previousCell');
    await step('previousCell');
    assert.ok(editor.selection.isEqual(cellOf(document, NEW, 6)));
  });

  test('as fast as the keys come', async () => {
    const editor = await show('sound.nianbao');
    putCursor(editor, cellOf(editor.document, NEW, 1).start);
    await Promise.all([step('nextCell'), step('nextCell'), step('nextCell')]);
    assert.ok(editor.selection.isEqual(cellOf(editor.document, NEW, 4)));
  });

  test('from the end of a row to the cell below', async () => {
    const editor = await show('sound.nianbao');
    putCursor(editor, cellOf(editor.document, NEW, 7).end);
    await step('cellBelow');
    assert.ok(editor.selection.isEqual(cellOf(editor.document, CARRIED, 7)));
  });

  test('where there is no cell, the keys do what they do elsewhere', async () => {
    const editor = await show('sound.nianbao');
    const { document } = editor;
    const before = document.getText();
    putCursor(editor, new vscode.Position(2, 0));
    await step('nextCell');
    assert.match(document.lineAt(2).text, /^\s+根据/);
    await step('previousCell');
    assert.equal(document.getText(), before);
    await step('cellBelow');
    assert.equal(document.lineAt(2).text, '');
  });

  test('not in the tables of other documents', async () => {
    const editor = await show('notes.md');
    const line = lineOf(editor.document, '| 周一') - 1;
    putCursor(editor, new vscode.Position(line, 0));
    await step('nextCell');
    assert.match(editor.document.lineAt(line).text, /^\s+\| 周一/);
  });
});
