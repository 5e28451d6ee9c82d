import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, hoverLike, lineOf, show, until } from '../support/editor';

suite('reading a report', () => {
  teardown(closeAll);

  test('the outline has the title, the six sections and the tables', async () => {
    const { document } = await show('sound.nianbao');
    const outline = await until('an outline', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    );
    const names = flatten(outline).map(symbol => symbol.name);
    for (const part of ['总体情况', '依申请公开', '其他需要报告的事项']) {
      assert.ok(
        names.some(name => name.includes(part)),
        `${part} is not in ${names.join('、')}`,
      );
    }
    assert.ok(flatten(outline).some(symbol => symbol.kind === vscode.SymbolKind.Array));
  });

  test('sections and tables fold', async () => {
    const { document } = await show('sound.nianbao');
    const ranges = await until('folding ranges', () =>
      vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
    );
    const starts = ranges.map(range => range.start + 1);
    assert.ok(starts.includes(lineOf(document, '三、收到和处理')));
    assert.ok(starts.includes(lineOf(document, '| （本列数据')));
  });

  test('a finding explains itself when pointed at', async () => {
    const { document } = await show('faulty.nianbao');
    const { range } = await findingOf(document.uri, 'wrong-row-total');
    await hoverLike(document, range.start, /wrong-row-total/, /依据/);
  });
});

const flatten = (symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] =>
  symbols.flatMap(symbol => [symbol, ...flatten(symbol.children)]);
