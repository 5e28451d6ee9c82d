import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, closeAll, findingOf, hover, hoverLike, show, until, withSetting } from '../support/editor';
import { cellOf } from '../support/tables';

const NEW = '| 一、本年新收';
const TOTAL = '| （七）总计';

const lensCommands = async ({ uri }: vscode.TextDocument): Promise<readonly vscode.Command[]> => {
  const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return all.flatMap(({ command }) => command ?? []);
};

const lenses = async (document: vscode.TextDocument): Promise<readonly string[]> =>
  (await lensCommands(document)).map(({ title }) => title);

const hints = async (document: vscode.TextDocument): Promise<readonly vscode.InlayHint[]> =>
  vscode.commands.executeCommand(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );

const locations = (what: 'Definition' | 'Reference', document: vscode.TextDocument, at: vscode.Position) =>
  until('locations', () =>
    vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      `vscode.execute${what}Provider`,
      document.uri,
      at,
    ),
  );

const rangeOf = (place: vscode.Location | vscode.LocationLink): vscode.Range =>
  'targetUri' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range;

suite('seeing what the figures must be', () => {
  teardown(closeAll);

  test('a lens says that a table balances', async () => {
    const { document } = await show('sound.nianbao');
    const titles = await until('lenses', () => lenses(document));
    assert.ok(
      titles.some(title => /新收 12 \+ 结转 1 = .*✓/.test(title)),
      titles.join('\n'),
    );
  });

  test('a lens says that a table does not', async () => {
    const { document } = await show('faulty.nianbao');
    const titles = await until('lenses', () => lenses(document));
    assert.ok(
      titles.some(title => title.includes('新收') && !title.includes('✓')),
      titles.join('\n'),
    );
  });

  test('a click on a lens fills in the blank totals of its table alone', async () => {
    const editor = await show('sound.nianbao');
    const { document } = editor;
    const whole = document.getText();
    const totals = [cellOf(document, NEW, 7), cellOf(document, '| 1 | 0 | 0 | 0 | 1', 4)];
    for (const total of totals) await change(editor, edit => edit.delete(total));
    const command = await until('a lens', async () =>
      (await lensCommands(document)).find(({ title }) => title.includes('新收')),
    );
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until('the total', () => document.getText(cellOf(document, NEW, 7)) === '12');
    assert.equal(document.getText().length, whole.length - 1);
  });

  test('lenses can be switched off', async () => {
    const { document } = await show('sound.nianbao');
    await until('lenses', () => lenses(document));
    await withSetting('codeLens.enabled', false, () =>
      until('no lens', async () => (await lenses(document)).length === 0),
    );
    await until('lenses', () => lenses(document));
  });

  test('the computed figure stands beside a wrong total, unless switched off', async () => {
    const { document } = await show('faulty.nianbao');
    await findingOf(document.uri, 'wrong-row-total');
    const shown = await until('hints', () => hints(document));
    const line = document.getText().slice(0, document.getText().indexOf('| 1 | 0 | 0 | 0 | 2')).split('\n').length - 1;
    assert.ok(shown.some(({ position, label }) => position.line === line && /1/.test(textOf(label))));
    await withSetting('inlayHints.enabled', false, () =>
      until('no hint', async () => (await hints(document)).length === 0),
    );
  });

  test('pointing at a cell names its row and column and what it must equal, unless switched off', async () => {
    const { document } = await show('sound.nianbao');
    const at = cellOf(document, TOTAL, 1).start;
    await hoverLike(document, at, /自然人/, /总计/);
    await withSetting('hover.cells', false, () => until('no hover', async () => (await hover(document, at)) === ''));
  });

  test('a total is defined by its parts, a part is referred to by its totals', async () => {
    const { document } = await show('sound.nianbao');
    const parts = await locations('Definition', document, cellOf(document, NEW, 7).start);
    assert.ok(parts.some(part => rangeOf(part).isEqual(cellOf(document, NEW, 1))));
    const totals = await locations('Reference', document, cellOf(document, NEW, 1).start);
    assert.ok(totals.some(total => rangeOf(total).isEqual(cellOf(document, NEW, 7))));
  });

  test('a count in the prose leads to its cell and back, and shows whether both agree', async () => {
    const { document } = await show('sound.nianbao');
    const words = '新收政府信息公开申请12';
    const said = document.positionAt(document.getText().indexOf(words) + words.length - 1);
    const cell = cellOf(document, NEW, 7);
    const cells = await locations('Definition', document, said);
    assert.ok(cells.some(found => rangeOf(found).isEqual(cell)));
    const back = await locations('Reference', document, cell.start);
    assert.ok(back.some(found => rangeOf(found).contains(said)));
    await hoverLike(document, said, /本年新收政府信息公开申请数量.*12 ✓/);
    await hoverLike(document, cell.start, /新收政府信息公开申请12件.* ✓/);
  });

  test('the cells of an equation light up together', async () => {
    const { document } = await show('sound.nianbao');
    const at = cellOf(document, NEW, 7).start;
    const lit = await until('highlights', () =>
      vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at),
    );
    for (const n of [1, 7]) assert.ok(lit.some(({ range }) => range.isEqual(cellOf(document, NEW, n))));
  });
});

const textOf = (label: vscode.InlayHint['label']): string =>
  typeof label === 'string' ? label : label.map(part => part.value).join('');
