import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Client } from './connect';
import { connecting } from './connecting';
import { createFakeService } from './fake-service';

const uri = 'file:///青禾县/2023年年度报告.txt';

suite('protocol/reading', () => {
  const connect = connecting();
  async function start(text: string, capabilities: ClientCapabilities = {}): Promise<Client> {
    const client = await connect({ service: createFakeService, capabilities });
    await client.open(uri, text);
    return client;
  }

  test('selection ranges hang together from the smallest on, one for each position', async () => {
    const client = await start('年报\n有误');
    const at = (line: number, character: number) => ({ line, character });
    const answer = await client.request('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [at(1, 0), at(0, 0)],
    });
    assert.deepEqual(answer, [
      { range: { start: at(1, 0), end: at(1, 1) }, parent: { range: { start: at(0, 0), end: at(1, 1) } } },
      { range: { start: at(0, 0), end: at(0, 1) }, parent: { range: { start: at(0, 0), end: at(0, 1) } } },
    ]);
  });

  test('links carry their target', async () => {
    const client = await start('年报\n有误');
    assert.deepEqual(await client.request('textDocument/documentLink', { textDocument: { uri } }), [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, target: 'mailto:a@b.cn' },
    ]);
  });

  test('semantic tokens count from one to the next, in the terms of the legend', async () => {
    const client = await start('年\n1234');
    const { legend } = client.initialized.capabilities.semanticTokensProvider!;
    assert.deepEqual(legend.tokenTypes, ['heading', 'number']);
    const full = await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.deepEqual(full.data, [0, 0, 1, 0, 1, 1, 0, 1, 1, 0b1100]);
    const part = await client.request('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 2 } },
    });
    assert.deepEqual(part.data, [0, 0, 1, 0, 1, 1, 0, 2, 1, 0b1100]);
  });

  test('completions are filtered by what was typed, and written as the client can take them', async () => {
    const params = { textDocument: { uri }, position: { line: 0, character: 1 } };
    const at = (character: number) => ({ line: 0, character });
    const plain = await (await start('一一')).request('textDocument/completion', params);
    assert.equal(plain.isIncomplete, true);
    const [item] = plain.items;
    assert.deepEqual([item.filterText, item.sortText, item.insertTextFormat], ['一', '000', 1]);
    assert.deepEqual(item.textEdit, { range: { start: at(0), end: at(1) }, newText: '一、总体情况' });
    assert.deepEqual(item.additionalTextEdits, [{ range: { start: at(1), end: at(2) }, newText: '二' }]);
    const completionItem = { snippetSupport: true, documentationFormat: ['markdown' as const] };
    const rich = await start('一一', { textDocument: { completion: { completionItem } } });
    const { items } = await rich.request('textDocument/completion', params);
    assert.equal(items[0].textEdit.newText, '一、总体情况$0');
    assert.deepEqual(items[0].documentation, { kind: 'markdown', value: '依据' });
  });

  test('symbols come from open reports and from those that were checked, until they are forgotten', async () => {
    const client = await start('年报\n总体情况');
    const closed = 'file:///往年/2022.txt';
    const symbols = async (query: string) =>
      (await client.request('workspace/symbol', { query })).map(
        ({
          name,
          containerName = '',
          location,
        }: {
          name: string;
          containerName?: string;
          location: { uri: string };
        }) => [name, containerName, location.uri],
      );
    await client.request('nianbao/checkText', { uri: closed, languageId: 'plaintext', text: '旧年报\n总体情况' });
    assert.deepEqual(await symbols('总情'), [
      ['总体情况', '年报', uri],
      ['总体情况', '旧年报', closed],
    ]);
    assert.equal((await symbols('')).length, 4);
    assert.deepEqual(await symbols('旧 总体'), [['总体情况', '旧年报', closed]]);
    assert.deepEqual(await symbols('总体旧'), [['总体情况', '旧年报', closed]]);
    assert.deepEqual(await symbols('新总体'), []);
    await client.open(closed, '旧年报\n依申请');
    assert.deepEqual(await symbols('依申'), [['依申请', '旧年报', closed]]);
    await client.notify('textDocument/didClose', { textDocument: { uri: closed } });
    assert.equal((await symbols('总体')).length, 2);
    await client.notify('nianbao/forgetTexts', { uris: [closed] });
    assert.equal((await symbols('总体')).length, 1);
  });
});
