import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, DocumentSymbol, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sample } from '../features/sample';
import type { Client } from './connect';
import { connecting } from './connecting';

const uri = 'untitled:年度报告';

suite('protocol, with the real service', () => {
  const connect = connecting();

  async function open(text: string, languageId = 'nianbao'): Promise<Client> {
    const client = await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, text, languageId);
    return client;
  }

  async function diagnosticsOf(client: Client): Promise<readonly Diagnostic[]> {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    return report.items;
  }

  const symbolsOf = (client: Client) =>
    client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });

  const quickFixes = (client: Client, { range }: Diagnostic) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });

  test('shows a report', async () => {
    const client = await open(sample);
    const [title] = await symbolsOf(client);
    assert.equal(title?.children?.length, 4);
    const folds = await client.request('textDocument/foldingRange', { textDocument: { uri } });
    assert.equal(folds.length, 8);
    const { counts, ...status } = await client.request('nianbao/status', { uri });
    assert.deepEqual(status, { recognised: true, edition: 'revised', year: 2023, organ: '云溪市林业局' });
    const total = counts.error + counts.warning + counts.info + counts.hint;
    assert.equal(total, (await diagnosticsOf(client)).length);
  });

  test('says nothing of a text that is no report', async () => {
    const client = await open('# 购物清单\n\n- 白菜2棵\n', 'markdown');
    assert.deepEqual(await diagnosticsOf(client), []);
    assert.deepEqual(await symbolsOf(client), []);
    assert.equal((await client.request('nianbao/status', { uri })).recognised, false);
  });

  test('finds the same after edits as in the whole text', async () => {
    const text = TextDocument.create(uri, 'nianbao', 1, sample);
    const client = await open(sample);
    const edits = [
      { range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } }, text: '' },
      { range: { start: { line: 7, character: 8 }, end: { line: 7, character: 10 } }, text: '3６' },
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: '第一段。\r\n\r\n' },
      { range: { start: { line: 21, character: 0 }, end: { line: 23, character: 4 } }, text: '' },
    ];
    for (const [i, change] of edits.entries()) {
      TextDocument.update(text, [change], i + 2);
      await client.notify('textDocument/didChange', {
        textDocument: { uri, version: i + 2 },
        contentChanges: [change],
      });
      const whole = await open(text.getText());
      assert.deepEqual(await diagnosticsOf(client), await diagnosticsOf(whole));
      assert.deepEqual(await symbolsOf(client), await symbolsOf(whole));
    }
  });

  test('takes every finding away by each of its quick fixes', async () => {
    const client = await open(sample);
    for (const diagnostic of await diagnosticsOf(client)) {
      for (const action of await quickFixes(client, diagnostic)) {
        const before = action.diagnostics?.[0];
        if (!before) continue;
        const document = TextDocument.create(uri, 'nianbao', 1, sample);
        const mended = TextDocument.applyEdits(document, action.edit!.changes![uri] as TextEdit[]);
        const after = await diagnosticsOf(await open(mended));
        assert.ok(!after.some(({ code, message }) => code === before.code && message === before.message), action.title);
      }
    }
  });

  test('puts in the missing sections', async () => {
    const client = await open(sample);
    const edits = await client.request<TextEdit[]>('nianbao/missingSections', { uri });
    const completed = TextDocument.applyEdits(TextDocument.create(uri, 'nianbao', 1, sample), edits);
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: completed }],
    });
    assert.deepEqual(await client.request('nianbao/missingSections', { uri }), []);
    assert.equal((await symbolsOf(client))[0]?.children?.length, 6);
  });

  test('answers at any position without a fault', async () => {
    const client = await open(sample);
    for (const line of [-1, 0, 30, 1e9]) {
      for (const character of [-1, 0, 5, 1e9]) {
        const position = { line, character };
        const range = { start: position, end: { line: line + 2, character } };
        await client.request('textDocument/hover', { textDocument: { uri }, position });
        await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
      }
    }
    assert.deepEqual(client.logged, []);
  });
});
