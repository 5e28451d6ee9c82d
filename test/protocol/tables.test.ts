import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { CodeAction, Location, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applications, cellIn, filledReport, openApplications } from '../features/filled-report';
import type { Client, ClientOptions } from './connect';
import { connecting } from './connecting';
import { createFakeService } from './fake-service';

const uri = 'file:///云溪市/2023年年度报告.nianbao';
const textDocument = { uri };
const zero = { line: 0, character: 0 };
const one = { line: 0, character: 1 };

suite('protocol, tables', () => {
  const connect = connecting();
  async function start(text: string, options: ClientOptions = {}): Promise<Client> {
    const client = await connect(options);
    await client.open(uri, text);
    return client;
  }

  suite('with a service of one line', () => {
    const fake = (options: ClientOptions = {}) => start('甲乙丙', { service: createFakeService, ...options });

    test('what a client asks for in lines and characters', async () => {
      const client = await fake();
      const at = { textDocument, position: one };
      const second = { start: one, end: { line: 0, character: 2 } };
      assert.deepEqual(await client.request('textDocument/definition', at), [{ uri, range: second }]);
      const references = (includeDeclaration: boolean) =>
        client.request('textDocument/references', { ...at, context: { includeDeclaration } });
      assert.deepEqual([await references(true), await references(false)], [[{ uri, range: second }], []]);
      assert.deepEqual(await client.request('textDocument/documentHighlight', at), [
        { range: { start: zero, end: one }, kind: 3 },
        { range: second, kind: 2 },
      ]);
      assert.deepEqual(await client.request('textDocument/codeLens', { textDocument }), [
        { range: { start: zero, end: zero }, command: { title: '新收 1 = 办结 1 ✓', command: '' } },
      ]);
      assert.deepEqual(await client.request('textDocument/inlayHint', { textDocument, range: second }), [
        { position: second.end, label: '应为 3', paddingLeft: true },
      ]);
    });

    test('formatting of the whole and of a range', async () => {
      const client = await fake();
      const options = { tabSize: 2, insertSpaces: true };
      const range = { start: zero, end: one };
      assert.deepEqual(await client.request('textDocument/formatting', { textDocument, options }), [
        { range: { start: zero, end: zero }, newText: '，' },
      ]);
      assert.deepEqual(await client.request('textDocument/rangeFormatting', { textDocument, options, range }), [
        { range, newText: '，' },
      ]);
    });

    test('formatting is registered for our language alone, where a client can be told so', async () => {
      const dynamic = { dynamicRegistration: true };
      const told = await connect({
        service: createFakeService,
        capabilities: { textDocument: { formatting: dynamic, rangeFormatting: dynamic } },
      });
      await told.settled();
      assert.deepEqual(told.registrations, ['textDocument/formatting', 'textDocument/rangeFormatting']);
      assert.equal(told.initialized.capabilities.documentFormattingProvider, undefined);
      told.dispose();
      assert.equal((await fake()).initialized.capabilities.documentRangeFormattingProvider, true);
    });

    test('tables are lined up, all or those that a range touches', async () => {
      const client = await fake();
      const range = { start: zero, end: one };
      assert.deepEqual(await client.request('nianbao/alignTables', { uri, range }), [{ range, newText: '|' }]);
      assert.deepEqual(await client.request('nianbao/alignTables', { uri }), [
        { range: { start: zero, end: zero }, newText: '|' },
      ]);
      assert.deepEqual(await client.request('nianbao/alignTables', { uri: 'file:///无' }), []);
    });

    test('own requests', async () => {
      const client = await fake();
      const at = { uri, position: one };
      const [here, first] = [
        { start: one, end: one },
        { start: zero, end: one },
      ];
      const proposals = [{ title: '总计', range: first, from: '1', to: '2' }];
      assert.deepEqual(await client.request('nianbao/recalculate', at), {
        version: 1,
        blanks: [{ range: here, newText: '7' }],
        proposals,
      });
      const whole = await client.request('nianbao/recalculate', { uri });
      assert.deepEqual(whole.blanks[0].range, { start: zero, end: zero });
      const convert = (params: object) => client.request('nianbao/convertTable', { uri, ...params });
      assert.deepEqual(await convert({ position: one, target: 'tsv' }), { range: first, newText: 'tsv' });
      assert.equal(await convert({ position: zero, target: 'tsv' }), null);
      assert.equal(await convert({ position: one, target: 'docx' }), null);
      assert.deepEqual(await client.request('nianbao/cellAt', at), { cell: first, next: here, endOfRow: true });
      assert.equal(await client.request('nianbao/cellAt', { uri, position: zero }), null);
      const paste = (params: object) => client.request('nianbao/pasteTable', { ...at, ...params });
      assert.deepEqual(await paste({ html: '<b>', text: 'b' }), [{ range: here, newText: '<b>' }]);
      assert.deepEqual(await paste({ text: 'b' }), [{ range: here, newText: 'b' }]);
    });

    test('are empty for what is not open', async () => {
      const client = await fake();
      const other = { uri: 'file:///no.txt', position: one, target: 'tsv' };
      assert.deepEqual(await client.request('nianbao/recalculate', other), { version: 0, blanks: [], proposals: [] });
      assert.equal(await client.request('nianbao/convertTable', other), null);
      assert.equal(await client.request('nianbao/cellAt', other), null);
      assert.deepEqual(await client.request('nianbao/pasteTable', other), []);
      assert.deepEqual(client.logged, []);
    });
  });

  suite('switches', () => {
    const text = applications({ 'total natural': '9' });
    const { range } = cellIn(openApplications({ 'total natural': '9' }), 'total', 'natural');
    const position = TextDocument.create(uri, '', 1, text).positionAt(range.start);
    const shown = async (client: Client) => [
      (await client.request('textDocument/inlayHint', { textDocument, range: { start: position, end: position } }))
        .length,
      (await client.request('textDocument/codeLens', { textDocument })).length,
      /^\*\*表三/.test((await client.request('textDocument/hover', { textDocument, position })).contents.value),
    ];
    const configured = (settings: object) => {
      const capabilities = { workspace: { configuration: true } };
      return start(text, { capabilities, settings: () => settings });
    };

    test('are on by default', async () => {
      assert.deepEqual(await shown(await start(text)), [0, 1, true]);
      assert.deepEqual(await shown(await configured({})), [0, 1, true]);
    });

    test('go off one by one; findings keep their hover', async () => {
      assert.deepEqual(await shown(await configured({ codeLens: { enabled: false } })), [0, 0, true]);
      assert.deepEqual(await shown(await configured({ hover: { cells: false } })), [0, 1, false]);
      const client = await configured({ inlayHints: { enabled: false } });
      const end = { line: 99, character: 0 };
      const hints = (one: Client) =>
        one.request('textDocument/inlayHint', { textDocument, range: { start: zero, end } });
      assert.deepEqual([(await hints(client)).length, (await hints(await start(text))).length], [0, 1]);
    });
  });

  suite('with the real service', () => {
    const positionOf = (text: string, row: string, column: string, changes = {}) => {
      const { range } = cellIn(openApplications(changes), row, column);
      return TextDocument.create(uri, '', 1, text).positionAt(range.start);
    };

    test('a wrong total explains itself and leads to its parts', async () => {
      const changes = { 'total natural': '9' };
      const text = applications(changes);
      const client = await start(text);
      const position = positionOf(text, 'total', 'natural', changes);
      const { contents } = await client.request('textDocument/hover', { textDocument, position });
      assert.match(contents.value, /^\*\*表三.*\*\*：9 件[\s\S]*✗ 多 8[\s\S]*---[\s\S]*错误/);
      const parts = await client.request<Location[]>('textDocument/definition', { textDocument, position });
      assert.equal(parts.length, 21);
    });

    test('code actions fill in and write anew; without a word of the client too', async () => {
      const changes = { 'total natural': '' };
      const text = applications(changes);
      const client = await start(text);
      const position = positionOf(text, 'total', 'natural', changes);
      const range = { start: position, end: position };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range,
        context: { diagnostics: [] },
      });
      const rewrites = actions.filter(({ kind }) => kind === 'refactor.rewrite');
      assert.deepEqual(
        rewrites.map(({ title }) => title),
        ['填入合计 1', '把表三转换为制表符分隔的文本'],
      );
      const document = TextDocument.create(uri, '', 1, text);
      assert.equal(TextDocument.applyEdits(document, rewrites[0]!.edit!.changes![uri] as TextEdit[]), applications());
    });

    test('what is pasted lands in its cells', async () => {
      const blank = filledReport('review', () => '');
      const client = await start(blank);
      const filled = filledReport('review', (_, column) => (/upheld|total/.test(column) ? '1' : '0'));
      const position = { line: blank.split('\n').findIndex(line => line.startsWith('|')), character: 2 };
      const text = filled.slice(filled.indexOf('|'), filled.lastIndexOf('|') + 1);
      const edits = await client.request<TextEdit[]>('nianbao/pasteTable', { uri, position, text });
      assert.equal(TextDocument.applyEdits(TextDocument.create(uri, '', 1, blank), edits), filled);
    });
  });
});
