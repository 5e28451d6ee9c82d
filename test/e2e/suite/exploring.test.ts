import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, closeAll, hover, hoverLike, lineOf, show, until, withSetting } from '../support/editor';

/** What a provider command says of a document, once it says anything. */
const ask = <T>(command: string, document: vscode.TextDocument, ...more: readonly unknown[]): Promise<T[]> =>
  until(command, () => vscode.commands.executeCommand<T[]>(`vscode.${command}`, document.uri, ...more));

const positionOf = (document: vscode.TextDocument, words: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(words) + 1);

function growing(range: vscode.SelectionRange | undefined): readonly vscode.Range[] {
  return range ? [range.range, ...growing(range.parent)] : [];
}

suite('exploring a report', () => {
  teardown(closeAll);

  test('a selection grows from sentence to paragraph to section', async () => {
    const { document } = await show('sound.nianbao');
    const at = positionOf(document, '每季度清理');
    const line = document.lineAt(at).text;
    const heading = document.lineAt(lineOf(document, '（三）政府信息管理') - 1).text;
    const texts = await until('ranges beside the editor’s own', async () => {
      const [range] = await ask<vscode.SelectionRange>('executeSelectionRangeProvider', document, [at]);
      const all = growing(range).map(one => document.getText(one));
      return all.includes(`${heading}\n\n${line}`) ? all : [];
    });
    assert.ok(texts.includes(line));
    assert.ok(texts.some(text => text.startsWith('一、总体情况') && text.trimEnd().endsWith('追究责任的情形。')));
    assert.equal(texts.at(-1), document.getText());
  });

  test('tokens tell headings of the form, totals and checked figures', async () => {
    const { document } = await show('sound.nianbao');
    const legend = await until('a legend', () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
    );
    assert.deepEqual(legend.tokenTypes, ['heading', 'number']);
    const tokens = await until('tokens', () =>
      vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri),
    );
    const said = new Map<string, string[]>();
    let [line, character] = [0, 0];
    for (let i = 0; i < tokens.data.length; i += 5) {
      const [down, on, length, type, bits] = [...tokens.data.slice(i, i + 5)] as [
        number,
        number,
        number,
        number,
        number,
      ];
      [line, character] = [line + down, down > 0 ? on : character + on];
      const words = document.getText(new vscode.Range(line, character, line, character + length));
      const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
      said.set(words, [legend.tokenTypes[type]!, ...modifiers]);
    }
    assert.deepEqual(said.get('总体情况'), ['heading', 'mandatory']);
    assert.deepEqual(said.get('186'), ['number', 'total', 'checked']);
    assert.deepEqual(said.get('120'), ['number', 'checked']);
  });

  test('addresses in the text lead where they say', async () => {
    const { document } = await show('sound.nianbao');
    const editor = vscode.window.activeTextEditor!;
    await change(editor, edit =>
      edit.insert(new vscode.Position(document.lineCount, 0), '\n网址：www.yunxi.gov.cn。邮箱：lyj@yunxi.gov.cn。\n'),
    );
    const targets = await until('links', async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      const all = links.map(({ target }) => target?.toString(true));
      return all.includes('mailto:lyj@yunxi.gov.cn') ? all : [];
    });
    assert.ok(
      targets.includes('http://www.yunxi.gov.cn') || targets.includes('http://www.yunxi.gov.cn/'),
      targets.join(),
    );
  });

  test('pointing at a heading or a cited document shows the law, unless switched off', async () => {
    const { document } = await show('sound.nianbao');
    const heading = positionOf(document, '存在的主要问题');
    await hoverLike(document, heading, /第五十条第（四）项/);
    await hoverLike(document, positionOf(document, '国办公开办函〔2021〕30号'), /2021年9月26日/);
    await withSetting('hover.law', false, () => until('no hover', async () => (await hover(document, heading)) === ''));
  });
});
