import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import type { Service } from '../../server/src/service/service';
import type { Client } from './connect';
import { connecting } from './connecting';
import { createFakeService } from './fake-service';

const uri = 'file:///青禾县/2023年年度报告.txt';
const pulls: ClientCapabilities = { textDocument: { diagnostic: {} } };
const position = { line: 0, character: 0 };
const textDocument = { uri };

/** Questions of LSP about the text at a version, and questions of our own. */
const about = ['hover', 'documentSymbol', 'foldingRange', 'codeLens', 'definition', 'documentHighlight', 'formatting'];
const own = ['nianbao/status', 'nianbao/cellAt', 'nianbao/recalculate', 'nianbao/checkText'];

suite('protocol: requests that came to nothing', () => {
  const connect = connecting();
  const computed: string[] = [];

  /** The fake service, noting what it was asked. */
  const watched = (host: Parameters<typeof createFakeService>[0]): Service =>
    new Proxy(createFakeService(host), {
      get(service, name, self) {
        if (!['open', 'close', 'rulePage'].includes(String(name))) computed.push(String(name));
        return Reflect.get(service, name, self);
      },
    });

  async function start(capabilities: ClientCapabilities = {}): Promise<Client> {
    const client = await connect({ service: watched, capabilities });
    await client.open(uri, '误');
    await client.settled();
    computed.length = 0;
    return client;
  }

  const change = (client: Client, version: number) =>
    client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: '误误' }] });

  const refused = (code: number, data?: unknown) => (reason: unknown) =>
    reason instanceof ResponseError && reason.code === code && JSON.stringify(reason.data) === JSON.stringify(data);

  test('cancelled, nothing is computed', async () => {
    for (const method of [...about.map(name => `textDocument/${name}`), ...own]) {
      const client = await start();
      const source = new CancellationTokenSource();
      const asked = client.request(method, { textDocument, uri, position, languageId: 'x', text: '' }, source.token);
      source.cancel();
      await assert.rejects(asked, refused(LSPErrorCodes.RequestCancelled), method);
      assert.deepEqual(computed, [], method);
    }
  });

  test('about a text that changed before their turn, they are refused', async () => {
    for (const name of about) {
      const client = await start();
      const asked = client.request(`textDocument/${name}`, { textDocument, position });
      await change(client, 2);
      await assert.rejects(asked, refused(LSPErrorCodes.ContentModified), name);
    }
  });

  test('of our own, they answer for the text as it stands', async () => {
    const client = await start();
    const asked = client.request('nianbao/recalculate', { uri });
    await change(client, 2);
    assert.equal((await asked).version, 2);
  });

  test('for diagnostics, the client is told to ask again', async () => {
    const client = await start(pulls);
    const asked = client.request('textDocument/diagnostic', { textDocument });
    await change(client, 2);
    await assert.rejects(asked, refused(LSPErrorCodes.ServerCancelled, { retriggerRequest: true }));
    assert.equal((await client.request('textDocument/diagnostic', { textDocument })).items.length, 2);
  });

  test('where the text was closed meanwhile, there is nothing', async () => {
    const client = await start();
    const asked = client.request('textDocument/hover', { textDocument, position });
    await client.notify('textDocument/didClose', { textDocument });
    assert.equal(await asked, null);
  });

  test('where the text was closed and opened anew at the same version, they are refused', async () => {
    const client = await start();
    const asked = client.request('textDocument/hover', { textDocument, position });
    await client.notify('textDocument/didClose', { textDocument });
    await client.open(uri, '另一篇');
    await assert.rejects(asked, refused(LSPErrorCodes.ContentModified));
  });

  test('of many versions in a row, only the last is checked for a client that does not ask', async () => {
    const client = await start();
    const before = client.published.length;
    for (let version = 2; version < 8; version++) await change(client, version);
    await client.settled();
    assert.deepEqual(
      client.published.slice(before).map(({ version }) => version),
      [7],
    );
  });
});
