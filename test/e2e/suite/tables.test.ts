import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, closeAll, findingOf, lineOf, show, until } from '../support/editor';
import { cellOf, figures, linesFrom, putCursor, replace, showText, toTabs } from '../support/tables';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`nianbao.${command}`, ...args);

const undo = (): Thenable<unknown> => vscode.commands.executeCommand('undo');

const NEW = '| 一、本年新收';
const FIRST = '| （本列数据';
const LAST = '| 四、结转下年度';

suite('recalculating', () => {
  teardown(closeAll);

  test('fills in blank totals unasked, in one step to undo', async () => {
    const editor = await show('sound.nianbao');
    const { document } = editor;
    const whole = document.getText();
    await replace(editor, cellOf(document, NEW, 7), '');
    await replace(editor, cellOf(document, '| （一）予以公开', 7), '');
    const blank = document.getText();
    await run('recalculate');
    assert.equal(figures(document.getText()), figures(whole));
    await undo();
    assert.equal(document.getText(), blank);
  });

  test('changes no figure that was not chosen', async () => {
    const { document } = await show('faulty.nianbao');
    const before = document.getText();
    await run('recalculate', undefined, []);
    assert.equal(document.getText(), before);
  });

  test('asks which figures shall change, none being chosen to begin with', async () => {
    const editor = await show('faulty.nianbao');
    const { document } = editor;
    await findingOf(document.uri, 'wrong-row-total');
    const before = document.getText();
    await recalculateByList(editor);
    assert.equal(document.getText(), before);
    await recalculateByList(editor, 'workbench.action.quickPickManyToggle');
    assert.notEqual(document.getText(), before);
    await undo();
    assert.equal(document.getText(), before);
  });
});

/** Takes what is chosen in the list of figures, after some keys. The list is there when the editor follows it to a figure. */
async function recalculateByList(editor: vscode.TextEditor, ...keys: readonly string[]): Promise<void> {
  putCursor(editor, new vscode.Position(0, 0));
  const done = run('recalculate');
  await until('the list', async () => {
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    return !editor.selection.isEmpty;
  });
  for (const key of [...keys, 'workbench.action.acceptSelectedQuickOpenItem'])
    await vscode.commands.executeCommand(key);
  await done;
}

suite('converting', () => {
  teardown(closeAll);

  test('a table with tabs becomes a Markdown table, no figure changed, in one step to undo', async () => {
    const sound = (await show('sound.nianbao')).document;
    const table = linesFrom(sound, FIRST, LAST);
    const text = sound.getText().replace(sound.getText(table), toTabs(sound.getText(table)));
    const editor = await showText(text);
    putCursor(editor, new vscode.Position(lineOf(editor.document, '一、本年新收') - 1, 3));
    await run('convertTable');
    const written = editor.document.getText();
    assert.match(written, /^\| 一、本年新收政府信息公开申请数量 +\| 9 /m);
    assert.match(written, /^\| -+ \| -+ \|/m);
    assert.equal(figures(written), figures(text));
    await undo();
    assert.equal(editor.document.getText(), text);
  });

  test('nothing happens outside a table', async () => {
    const editor = await show('sound.nianbao');
    const before = editor.document.getText();
    putCursor(editor, new vscode.Position(2, 5));
    await run('convertTable');
    assert.equal(editor.document.getText(), before);
  });

  test('a table is copied with tabs between its cells', async () => {
    const editor = await show('sound.nianbao');
    const before = editor.document.getText();
    putCursor(editor, cellOf(editor.document, NEW, 1).start);
    await run('copyTable');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^一、本年新收政府信息公开申请数量\t9\t3\t0\t0\t0\t0\t12$/m);
    assert.equal(editor.document.getText(), before);
  });
});

suite('aligning', () => {
  teardown(closeAll);

  const ragged = async (): Promise<vscode.TextEditor> => {
    const { document } = await show('report.md');
    const text = document.getText();
    return showText(text.replaceAll(/ {2,}\|/g, ' |').replaceAll(/-{3,}/g, '---'), 'markdown');
  };

  test('all tables are aligned by the width of their characters, in one step to undo', async () => {
    const tidy = (await show('report.md')).document.getText();
    const { document } = await ragged();
    const before = document.getText();
    await run('alignTables');
    assert.equal(document.getText(), tidy);
    await undo();
    assert.equal(document.getText(), before);
  });

  test('one table is aligned, the others are left', async () => {
    const editor = await ragged();
    const { document } = editor;
    const last = document.lineAt(lineOf(document, '| 结果维持') - 1).text;
    putCursor(editor, new vscode.Position(lineOf(document, NEW) - 1, 4));
    await run('alignTable');
    assert.match(document.lineAt(lineOf(document, NEW) - 1).text, / {5}\| 8 {6}\| 3 /);
    assert.equal(document.lineAt(lineOf(document, '| 结果维持') - 1).text, last);
  });

  test('the editor formats a report: tables and punctuation, no word and no figure; Markdown it leaves to others', async () => {
    const editor = await show('faulty.nianbao');
    const { document } = editor;
    await change(editor, edit => edit.insert(new vscode.Position(document.lineCount, 0), '\n公开信息,没有收费。\n'));
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await until('edits', () =>
      vscode.commands.executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, options),
    );
    const all = new vscode.WorkspaceEdit();
    all.set(document.uri, edits);
    const before = document.getText();
    await vscode.workspace.applyEdit(all);
    const bare = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
    assert.equal(bare(document.getText()), bare(before));
    assert.ok(document.getText().includes('公开信息，没有收费。'));
    assert.match(document.lineAt(lineOf(document, NEW) - 1).text, / {5}\| 8 {6}\| 3 /);
    const markdown = await show('report.md');
    assert.ok(
      !(await vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', markdown.document.uri, options)),
    );
  });
});
