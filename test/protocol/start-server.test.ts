import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ClientCapabilities, CodeAction, Diagnostic, DocumentSymbol, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client, ClientOptions } from './connect';
import { connecting } from './connecting';
import { corrected, createFakeService } from './fake-service';

const uri = 'file:///青禾县/2023年年度报告.txt';
const pulls: ClientCapabilities = {
  textDocument: { diagnostic: { relatedInformation: true } },
  workspace: { diagnostics: { refreshSupport: true }, configuration: true },
};
const zero = { line: 0, character: 0 };

suite('protocol/start-server', () => {
  const connect = connecting();
  async function start(options: ClientOptions = {}): Promise<Client> {
    return await connect({ service: createFakeService, ...options });
  }
  const pull = (client: Client, previousResultId?: string) =>
    client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  const change = (client: Client, version: number, ...contentChanges: object[]) =>
    client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });

  suite('initialize', () => {
    test('offers diagnostics to be asked for only to a client that asks', async () => {
      const { capabilities } = (await start({ capabilities: pulls })).initialized;
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: 'nianbao',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      });
      assert.equal((await start()).initialized.capabilities.diagnosticProvider, undefined);
    });

    test('offers incremental sync and the features', async () => {
      const { capabilities } = (await start()).initialized;
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
      assert.deepEqual(capabilities.codeActionProvider, {
        codeActionKinds: ['quickfix', 'source.fixAll.nianbao', 'refactor.rewrite'],
      });
      assert.ok(capabilities.hoverProvider && capabilities.documentSymbolProvider && capabilities.foldingRangeProvider);
    });
  });

  suite('diagnostics', () => {
    test('have all that the finding has', async () => {
      const client = await start({ capabilities: pulls, initializationOptions: { rulePageBase: 'nianbao-rule:/' } });
      await client.open(uri, '年报\n有误');
      const expected: Diagnostic = {
        range: { start: { line: 1, character: 1 }, end: { line: 1, character: 2 } },
        severity: 2,
        code: 'stale-year',
        codeDescription: { href: 'nianbao-rule:/stale-year.md' },
        source: '年报助手',
        message: '误在 4',
        relatedInformation: [
          { location: { uri, range: { start: zero, end: { line: 0, character: 1 } } }, message: '开头' },
        ],
        data: { rule: 'stale-year' },
      };
      assert.deepEqual((await pull(client)).items, [expected]);
      assert.deepEqual(client.published, []);
    });

    test('have no link and no related places where the client wants none', async () => {
      const client = await start();
      await client.open(uri, '误');
      await client.settled();
      const [diagnostic] = client.published.at(-1)!.diagnostics;
      assert.equal(diagnostic?.codeDescription, undefined);
      assert.equal(diagnostic?.relatedInformation, undefined);
    });

    test('are not sent again while nothing changes', async () => {
      const client = await start({ capabilities: pulls });
      await client.open(uri, '误');
      const first = await pull(client);
      assert.deepEqual(await pull(client, first.resultId), { kind: 'unchanged', resultId: first.resultId });
      await change(client, 2, { text: '误误' });
      assert.equal((await pull(client, first.resultId)).items.length, 2);
    });

    test('of another opening are never taken for the same', async () => {
      const client = await start({ capabilities: pulls });
      await client.open(uri, '误');
      const first = await pull(client);
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      await client.open(uri, '正');
      assert.deepEqual((await pull(client, first.resultId)).items, []);
    });

    test('are sent on open and change to a client that does not ask, and taken back on close', async () => {
      const client = await start();
      await client.open(uri, '误');
      await client.settled();
      await change(client, 2, { text: '误误' });
      await client.settled();
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      await client.settled();
      assert.deepEqual(
        client.published.map(({ version, diagnostics }) => [version, diagnostics.length]),
        [
          [1, 1],
          [2, 2],
          [undefined, 0],
        ],
      );
    });
  });

  suite('settings', () => {
    const withLevel = (level: unknown) => ({ rules: { 'stale-year': level } });

    test('are asked for once a document, and asked for again after a change', async () => {
      let level = 'error';
      const client = await start({ capabilities: pulls, settings: () => withLevel(level) });
      await client.open(uri, '误');
      const first = await pull(client);
      assert.equal(first.items[0].severity, 1);
      await pull(client);
      assert.deepEqual(client.asked, [uri]);

      level = 'off';
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      const second = await pull(client, first.resultId);
      assert.deepEqual(second.items, []);
      assert.deepEqual(client.asked, [uri, uri]);
      assert.equal(client.refreshes(), 1);
    });

    test('that change send diagnostics anew to a client that does not ask', async () => {
      const client = await start({ initializationOptions: { settings: withLevel('hint') } });
      await client.open(uri, '误');
      await client.settled();
      await client.notify('workspace/didChangeConfiguration', { settings: { nianbao: withLevel('error') } });
      await client.settled();
      assert.deepEqual(
        client.published.map(({ diagnostics }) => diagnostics[0]?.severity),
        [4, 1],
      );
    });

    test('that make no sense are left out with one warning', async () => {
      const settings = () => ({ rules: { 'stale-year': 'loud', 'no-such-rule': 'error' } });
      const client = await start({ capabilities: pulls, settings });
      await client.open(uri, '误');
      await client.open('file:///b.txt', '误');
      assert.equal((await pull(client)).items[0].severity, 2);
      await client.request('nianbao/status', { uri: 'file:///b.txt' });
      assert.equal(client.logged.length, 2);
      assert.match(client.logged.join(), /loud.*no-such-rule|no-such-rule.*loud/s);
    });

    test('whose refresh the client refuses do no harm', async () => {
      const client = await start({ capabilities: pulls, refuseRefresh: true });
      await client.open(uri, '误');
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      assert.equal((await pull(client)).items.length, 1);
      await client.settled();
      assert.match(client.logged.join(), /refused/);
    });

    test('are listened to where the client wants that registered', async () => {
      const client = await start({
        capabilities: { workspace: { didChangeConfiguration: { dynamicRegistration: true } } },
      });
      await client.settled();
      assert.deepEqual(client.registrations, ['workspace/didChangeConfiguration']);
    });
  });

  suite('features', () => {
    test('outline, folding and hover answer in lines', async () => {
      const client = await start();
      await client.open(uri, '𬭸山县\n有误\n');
      const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
      assert.deepEqual(
        symbols.map(symbol => [symbol.name, symbol.range.end]),
        [
          ['𬭸山县', { line: 0, character: 4 }],
          ['有误', { line: 1, character: 2 }],
        ],
      );
      const folds = await client.request('textDocument/foldingRange', { textDocument: { uri } });
      assert.deepEqual(folds, [{ startLine: 0, endLine: 2, kind: 'comment' }]);
      const hover = (character: number) =>
        client.request('textDocument/hover', { textDocument: { uri }, position: { line: 1, character } });
      assert.deepEqual((await hover(1)).contents, { kind: 'markdown', value: '**说明**' });
      assert.equal(await hover(0), null);
    });

    test('code actions travel with their edits, tied to the version', async () => {
      const client = await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
      await client.open(uri, '此处有误，彼处有误');
      const params = {
        textDocument: { uri },
        range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } },
      };
      const actions: CodeAction[] = await client.request('textDocument/codeAction', {
        ...params,
        context: { diagnostics: [] },
      });
      assert.deepEqual(
        actions.map(({ title, isPreferred, diagnostics }) => [title, isPreferred, diagnostics?.[0]?.code]),
        [['改为“正”', true, 'stale-year']],
      );
      assert.deepEqual(actions[0]?.edit?.documentChanges, [
        {
          textDocument: { uri, version: 1 },
          edits: [{ range: { start: { line: 0, character: 3 }, end: { line: 0, character: 4 } }, newText: '正' }],
        },
      ]);
    });

    test('a code action for the whole text is given when asked for, and corrects it', async () => {
      const client = await start();
      const text = '有误\r\n有误';
      await client.open(uri, text);
      const [action, ...rest]: CodeAction[] = await client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: zero, end: zero },
        context: { diagnostics: [], only: ['source.fixAll'] },
      });
      assert.deepEqual(rest, []);
      const edits = action!.edit!.changes![uri] as TextEdit[];
      const document = TextDocument.create(uri, '', 1, text);
      assert.equal(TextDocument.applyEdits(document, edits), corrected(text));
    });
  });

  suite('own requests', () => {
    test('answer', async () => {
      const client = await start();
      await client.open(uri, '有误');
      assert.deepEqual(await client.request('nianbao/status', { uri }), {
        recognised: true,
        year: 2023,
        counts: { error: 0, warning: 1, info: 0, hint: 0 },
      });
      assert.deepEqual(await client.request('nianbao/blankReport', { organ: '云溪市林业局', year: 2024 }), {
        fileName: '云溪市林业局.txt',
        text: '2024',
      });
      assert.equal((await client.request('nianbao/insertableTables', { uri })).length, 1);
      assert.deepEqual(await client.request('nianbao/blankTable', { uri, table: 'review' }), {
        snippet: 'review snippet',
      });
      assert.deepEqual(await client.request('nianbao/blankTable', { uri, table: 'none' }), { snippet: '' });
      assert.deepEqual(await client.request('nianbao/missingSections', { uri }), [
        { range: { start: zero, end: zero }, newText: '2' },
      ]);
      const page = await client.request('nianbao/rulePage', { rule: 'stale-year' });
      assert.equal(page, '# stale-year\n\n## 反例\n\n⟦ ⟧标出会画波浪线的地方。\n');
      assert.equal(await client.request('nianbao/rulePage', { rule: 'toString' }), null);
    });

    test('check a text that is not open, under its own settings', async () => {
      const settings = (of: string) => (of === 'file:///x.md' ? { rules: { 'stale-year': 'error' } } : null);
      const client = await start({ capabilities: pulls, settings });
      const params = { uri: 'file:///x.md', languageId: 'markdown', text: '一\n误' };
      const { recognised, diagnostics } = await client.request('nianbao/checkText', params);
      assert.ok(recognised);
      assert.deepEqual([diagnostics[0].severity, diagnostics[0].range.start.line], [1, 1]);
    });

    test('that fail inside are logged and answered with nothing', async () => {
      const client = await start();
      assert.deepEqual(await client.request('nianbao/blankReport', { organ: '', year: 2024 }), {
        fileName: '',
        text: '',
      });
      assert.match(client.logged.join(), /no organ/);
    });
  });

  suite('documents', () => {
    test('changed piece by piece are the same as sent whole', async () => {
      const [client, other] = [await start(), await start()];
      await client.open(uri, '一、总体情况\r\n二、主动公开\r\n');
      await change(
        client,
        2,
        { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } }, text: '三、误\n' },
        { range: { start: zero, end: { line: 0, character: 2 } }, text: '' },
        { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: '完误' },
      );
      await other.open(uri, '总体情况\r\n三、误\n主动公开\r\n完误');
      await Promise.all([client.settled(), other.settled()]);
      assert.deepEqual(client.published.at(-1)!.diagnostics, other.published.at(-1)!.diagnostics);
      assert.equal(client.published.at(-1)!.diagnostics.length, 2);
    });

    test('take positions beyond the text as its end', async () => {
      const client = await start();
      await client.open(uri, '甲\n乙');
      const far = { line: 999, character: 999 };
      await change(client, 2, { range: { start: far, end: { line: 1000, character: 0 } }, text: '\n误' });
      await change(client, 3, {
        range: { start: { line: 0, character: 77 }, end: { line: 0, character: 99 } },
        text: '误',
      });
      await client.settled();
      assert.deepEqual(
        client.published.at(-1)!.diagnostics.map(({ range }) => range.start),
        [
          { line: 0, character: 1 },
          { line: 2, character: 0 },
        ],
      );
      const hover = (position: object) => client.request('textDocument/hover', { textDocument: { uri }, position });
      assert.ok(await hover(far));
      assert.equal(await hover({ line: -5, character: -5 }), null);
      const actions = await client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: far, end: zero },
        context: { diagnostics: [] },
      });
      assert.equal(actions.length, 2);
      assert.deepEqual(client.logged, []);
    });

    test('that are unknown or closed get empty answers', async () => {
      const client = await start({ capabilities: pulls });
      await client.open(uri, '误');
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      for (const one of [uri, 'file:///unknown.txt', 'untitled:1']) {
        const textDocument = { uri: one };
        const at = { textDocument, position: zero, range: { start: zero, end: zero }, context: { diagnostics: [] } };
        assert.deepEqual((await client.request('textDocument/diagnostic', { textDocument })).items, []);
        assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument }), []);
        assert.deepEqual(await client.request('textDocument/foldingRange', { textDocument }), []);
        assert.deepEqual(await client.request('textDocument/codeAction', at), []);
        assert.equal(await client.request('textDocument/hover', at), null);
        assert.deepEqual(await client.request('nianbao/missingSections', { uri: one }), []);
        assert.equal((await client.request('nianbao/status', { uri: one })).recognised, false);
      }
      assert.deepEqual(client.logged, []);
    });
  });
});
