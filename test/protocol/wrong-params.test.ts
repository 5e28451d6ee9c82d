import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { Client } from './connect';
import { connecting } from './connecting';

const uri = 'file:///青禾县/2023年年度报告.nianbao';
const textDocument = { uri };
const text = '青禾县水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n公开，，信息。\n';

/** Requests without what they need, each with what is wrong in it. */
const wrong: readonly (readonly [string, object, string])[] = [
  ['textDocument/hover', {}, 'uri'],
  ['textDocument/hover', { textDocument: { uri: 7 } }, 'uri'],
  ['textDocument/hover', { textDocument }, 'position'],
  ['textDocument/completion', { textDocument, position: { line: 'a', character: 0 } }, 'position'],
  ['textDocument/definition', { textDocument, position: null }, 'position'],
  ['textDocument/inlayHint', { textDocument }, 'range'],
  ['textDocument/rangeFormatting', { textDocument, range: { start: { line: 0, character: 0 } } }, 'position'],
  ['textDocument/codeAction', { textDocument, range: null, context: {} }, 'range'],
  [
    'textDocument/codeAction',
    { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    'context',
  ],
  ['textDocument/selectionRange', { textDocument, positions: 7 }, 'positions'],
  ['textDocument/documentSymbol', { textDocument: null }, 'uri'],
  ['workspace/symbol', {}, 'query'],
  ['nianbao/status', {}, 'uri'],
  ['nianbao/cellAt', { uri }, 'position'],
];

suite('protocol: wrong parameters', () => {
  const connect = connecting();
  async function start(): Promise<Client> {
    const client = await connect({});
    await client.open(uri, text, 'nianbao');
    await client.settled();
    return client;
  }

  for (const [method, params, what] of wrong) {
    test(`${method} without its ${what} is refused, and no fault of ours`, async () => {
      const client = await start();
      await assert.rejects(client.request(method, params), (fault: unknown) => {
        assert.ok(fault instanceof ResponseError);
        assert.equal(fault.code, ErrorCodes.InvalidParams, fault.message);
        assert.match(fault.message, new RegExp(`^${what} `));
        return true;
      });
      assert.deepEqual(client.logged, []);
    });
  }

  test('a text that is not open is no wrong parameter', async () => {
    const client = await start();
    const position = { line: 0, character: 0 };
    const other = { uri: 'file:///x.nianbao' };
    assert.equal(await client.request('textDocument/hover', { textDocument: other, position }), null);
    assert.deepEqual(await client.request('textDocument/foldingRange', { textDocument: other }), []);
  });
});
