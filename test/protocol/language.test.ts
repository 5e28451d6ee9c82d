import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { CodeAction, DocumentDiagnosticReport, Hover } from 'vscode-languageserver';
import type { Client, ClientOptions } from './connect';
import { connecting } from './connecting';

const uri = 'untitled:年度报告';
const text = '云溪市林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n主动公开立项、、验收等信息。\n';
const doubled = { line: 4, character: 7 };

suite('protocol: language', () => {
  const connect = connecting();

  async function open(options: ClientOptions): Promise<Client> {
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
    const client = await connect({ capabilities, ...options });
    await client.open(uri, text);
    return client;
  }

  async function messageIn(options: ClientOptions): Promise<string> {
    const client = await open(options);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(report.kind === 'full');
    return String(report.items.find(({ code }) => code === 'repeated-punctuation')!.message);
  }

  const chinese = /^标点重复：“、、”/;
  const english = /^Marks are doubled: “、、”/;

  test('is Chinese where the client does not say, or says any Chinese', async () => {
    for (const locale of [undefined, 'zh-cn', 'zh-TW', 'zh', 'zh_CN.UTF-8'])
      assert.match(await messageIn(locale === undefined ? {} : { locale }), chinese);
  });

  test('is English for every other client', async () => {
    for (const locale of ['en', 'en-US', 'de', 'zha', 'C.UTF-8']) assert.match(await messageIn({ locale }), english);
  });

  test('is what the setting says, whatever the client is in', async () => {
    assert.match(await messageIn({ locale: 'en', settings: () => ({ language: 'zh-cn' }) }), chinese);
    assert.match(await messageIn({ locale: 'zh-cn', settings: () => ({ language: 'en' }) }), english);
    assert.match(await messageIn({ locale: 'en', settings: () => ({ language: 'fr' }) }), english);
  });

  test('holds for what is shown beside findings', async () => {
    const client = await open({ locale: 'en' });
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: doubled, end: doubled },
      context: { diagnostics: [] },
    });
    assert.equal(action?.title, 'Change to “、”');
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: doubled });
    const { value } = hover.contents as { value: string };
    assert.match(value, /^\*\*Warning\*\* · `repeated-punctuation`\n\n[A-Z][^\n]*\.\n\n/);
    assert.match(value, /Basis: /);
    assert.doesNotMatch(value, /_English/);
  });
});
