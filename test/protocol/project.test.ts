import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import type { ProjectEdit, SilencedResult } from '../../server/src/protocol/messages';
import { type Client, connect } from './connect';

const report = 'file:///p/2023/%E6%8A%A5%E5%91%8A.nianbao';
const project = 'file:///p/nianbao.config.json';
const text = '云溪市林业局2023年政府信息公开工作年度报告\n一、总体情况\n一年来，，我局公开信息5条。。\n';
const rule = 'repeated-punctuation';

suite('protocol: project settings', () => {
  let client: Client | undefined;
  teardown(() => client?.dispose());

  async function start(files: Map<string, string>, options: object = {}, settings: unknown = null): Promise<Client> {
    client = await connect({
      files,
      settings: () => settings,
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      },
      initializationOptions: { readsTexts: true, silenceCommand: 'nianbao.silence', ...options },
    });
    await client.open(report, text);
    return client;
  }

  const codes = async ({ request }: Client): Promise<readonly string[]> =>
    (await request('textDocument/diagnostic', { textDocument: { uri: report } })).items.map(
      (d: { code: string }) => d.code,
    );

  const changed = async (running: Client) => {
    await running.notify('nianbao/projectChanged', { uris: [project] });
    await running.settled();
  };

  const told = ({ published }: Client) => published.filter(({ uri }) => uri === project).at(-1)?.diagnostics;
  const codesTold = (running: Client) => told(running)!.map(({ code }) => code);

  test('levels of the nearest project file hold, under what the user set by hand', async () => {
    const files = new Map([[project, `{ "rules": { "${rule}": "off" } }`]]);
    assert.ok(!(await codes(await start(files))).includes(rule));
    client?.dispose();
    assert.ok((await codes(await start(files, {}, { rules: { [rule]: 'hint' } }))).includes(rule));
    client?.dispose();
    files.set('file:///p/2023/nianbao.config.json', '{}');
    assert.ok((await codes(await start(files))).includes(rule));
  });

  test('without a client that reads texts there is no project', async () => {
    const files = new Map([[project, `{ "rules": { "${rule}": "off" } }`]]);
    assert.ok((await codes(await start(files, { readsTexts: false }))).includes(rule));
  });

  test('for a client that reads none, the server reads from its disk, and has project files watched', async () => {
    const disk = new Map([[project, `{ "rules": { "${rule}": "off" } }`]]);
    client = await connect({
      disk,
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      },
    });
    await client.open(report, text);
    assert.ok(!(await codes(client)).includes(rule));
    assert.deepEqual(client.registrations, ['workspace/didChangeWatchedFiles']);
    disk.set(project, '{ "rules": { "stall-year": "off" } }');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: project, type: 2 }] });
    await client.settled();
    assert.ok((await codes(client)).includes(rule));
    assert.deepEqual(codesTold(client), ['config/unknown-rule']);
  });

  test('a changed project file is read anew, and everything is asked for again', async () => {
    const files = new Map<string, string>();
    const running = await start(files);
    assert.ok((await codes(running)).includes(rule));
    files.set(project, `{ "rules": { "${rule}": "off" } }`);
    await changed(running);
    assert.equal(running.refreshes(), 1);
    assert.ok(!(await codes(running)).includes(rule));
  });

  test('a quick fix has the list silence one finding, or a rule; the report is not touched', async () => {
    const files = new Map<string, string>();
    const running = await start(files);
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
    const actions = await running.request('textDocument/codeAction', {
      textDocument: { uri: report },
      range,
      context: { diagnostics: [] },
    });
    const silencing = actions.filter(
      ({ command }: { command?: { command: string } }) => command?.command === 'nianbao.silence',
    );
    assert.deepEqual(
      silencing.map(({ title, edit, kind }: { title: string; edit?: object; kind: string }) => [title, edit, kind]),
      [
        [`不再提示这一处（${rule}）`, undefined, 'quickfix'],
        [`本文件不再提示这类问题（${rule}）`, undefined, 'quickfix'],
        [`本项目不再提示这类问题（${rule}）`, undefined, 'quickfix'],
      ],
    );
    const before = (await codes(running)).filter(code => code === rule).length;
    assert.equal(before, 2);
    const [one, inFile, everywhere] = silencing.map(
      ({ command }: { command: { arguments: object[] } }) => command.arguments[0],
    );
    for (const [params, left] of [
      [one, 1],
      [inFile, 0],
      [everywhere, 0],
    ]) {
      files.clear();
      await changed(running);
      const edit: ProjectEdit = await running.request('nianbao/silence', { ...params, folder: 'file:///p' });
      assert.ok(edit.text === null && edit.uri === project);
      files.set(project, edited('', edit));
      await changed(running);
      assert.equal((await codes(running)).filter(code => code === rule).length, left, files.get(project));
      assert.deepEqual(told(running), []);
      const again: ProjectEdit = await running.request('nianbao/silence', { ...params, folder: 'file:///p' });
      assert.deepEqual(again, { uri: project, text: files.get(project), edits: [] });
    }
    assert.equal(await running.request('nianbao/silence', { ...one, uri: 'untitled:x' }), null);
  });

  test('an edit is to the file as it stands, and says what that is', async () => {
    const files = new Map<string, string>();
    const running = await start(files);
    const params = { uri: report, folder: 'file:///p', scope: 'file', rule };
    const first: ProjectEdit = await running.request('nianbao/silence', params);
    assert.equal(first.text, null);
    const other = `{ "silenced": [{ "file": "甲.txt", "rule": "${rule}" }] }`;
    files.set(project, other);
    const second: ProjectEdit = await running.request('nianbao/silence', params);
    assert.equal(second.text, other);
    const { silenced } = JSON.parse(edited(other, second));
    assert.deepEqual(
      silenced.map(({ file }: { file: string }) => file),
      ['2023/报告.nianbao', '甲.txt'],
    );
  });

  test('clients without the command are offered none of it', async () => {
    const running = await start(new Map(), { silenceCommand: undefined });
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
    const actions = await running.request('textDocument/codeAction', {
      textDocument: { uri: report },
      range,
      context: { diagnostics: [] },
    });
    assert.ok(actions.length > 0 && actions.every(({ edit }: { edit?: object }) => edit));
  });

  test('what is wrong in the file is told on it, stale entries among it', async () => {
    const files = new Map([
      [
        project,
        `{ "rules": { "stall-year": "off", "stale-year": "no" }, "silenced": [\n{ "file": "没有.txt", "rule": "stale-year" },\n{ "file": "2023/报告.nianbao", "rule": "${rule}" },\n{ "file": "2023/报告.nianbao", "rule": "stale-year" }\n] }`,
      ],
    ]);
    const running = await start(files);
    await changed(running);
    assert.deepEqual(
      told(running)!.map(({ code, range: { start } }) => [code, start.line, start.character]),
      [
        ['config/unknown-rule', 0, 13],
        ['config/wrong-level', 0, 48],
        ['config/stale-entry', 1, 0],
        ['config/stale-entry', 3, 0],
      ],
    );
    assert.match(String(told(running)![0]!.message), /没有名为“stall-year”的规则，是否为“stale-year”？/);
    files.set(project, '{}');
    await changed(running);
    assert.deepEqual(told(running), []);
  });

  test('an editor that knows the schema is spared what it says by itself', async () => {
    const files = new Map([[project, '{ "rules": { "stall-year": "off", "stale-year": "no" } ']]);
    const running = await start(files, { projectSchema: true });
    await changed(running);
    assert.deepEqual(codesTold(running), ['config/unknown-rule']);
  });

  test('stale entries are told when a report is saved', async () => {
    const running = await start(
      new Map([[project, `{ "silenced": [{ "file": "2023/报告.nianbao", "rule": "${rule}" }] }`]]),
    );
    await changed(running);
    assert.deepEqual(told(running), []);
    await running.notify('textDocument/didChange', {
      textDocument: { uri: report, version: 2 },
      contentChanges: [{ text: text.replace('，，', '，').replace('。。', '。') }],
    });
    await codes(running);
    await running.notify('textDocument/didSave', { textDocument: { uri: report } });
    await running.settled();
    assert.deepEqual(codesTold(running), ['config/stale-entry']);
  });

  test('a rule that is off in the whole project is listed too, and put on again', async () => {
    const list = `{ "rules": { "stale-year": "hint", "${rule}": "off" }, "silenced": [\n  { "file": "甲.txt", "rule": "stale-year" }\n] }`;
    const running = await start(new Map([[project, list]]));
    const listed: SilencedResult = await running.request('nianbao/silenced', { uri: project });
    assert.deepEqual(
      listed.map(({ file, rule: name, state }) => [file, name, state]),
      [
        ['', rule, 'met'],
        ['甲.txt', 'stale-year', 'missing-file'],
      ],
    );
    const both: ProjectEdit = await running.request('nianbao/unsilence', { uri: project, entries: listed });
    assert.equal(edited(list, both), '{ "rules": { "stale-year": "hint" }, "silenced": [] }');
    const one: ProjectEdit = await running.request('nianbao/unsilence', { uri: project, entries: listed.slice(0, 1) });
    assert.equal(edited(list, one), list.replace(`, "${rule}": "off"`, ''));
  });

  test('the list can be asked for and entries taken out', async () => {
    const list = `{ "silenced": [\n  { "file": "2023/报告.nianbao", "rule": "${rule}", "note": "，，" },\n  { "file": "甲.txt", "rule": "stale-year" },\n  { "file": "乙.txt", "rule": "stale-year" }\n] }`;
    const files = new Map([
      [project, list],
      ['file:///p/%E7%94%B2.txt', '随便写写'],
    ]);
    const running = await start(files);
    const listed: SilencedResult = await running.request('nianbao/silenced', { uri: project });
    assert.deepEqual(
      listed.map(({ file, state, range }) => [file, state, range.start.line]),
      [
        ['2023/报告.nianbao', 'met', 1],
        ['甲.txt', 'unmatched', 2],
        ['乙.txt', 'missing-file', 3],
      ],
    );
    const edit: ProjectEdit = await running.request('nianbao/unsilence', { uri: project, entries: listed.slice(1) });
    assert.equal(
      edited(list, edit),
      `{ "silenced": [\n  { "file": "2023/报告.nianbao", "rule": "${rule}", "note": "，，" }\n] }`,
    );
    assert.equal(
      await running.request('nianbao/unsilence', { uri: 'file:///x/nianbao.config.json', entries: [] }),
      null,
    );
  });

  test('says which level holds and who says so', async () => {
    const files = new Map([
      [
        project,
        '{\n "rules": { "stale-year": "off" },\n "overrides": [{ "files": ["2023/**"], "rules": { "missing-row": "hint" } }]\n}',
      ],
    ]);
    const running = await start(files, {}, { rules: { 'stray-space': 'error' } });
    const { project: from, rules } = await running.request('nianbao/effectiveSettings', { uri: report });
    assert.equal(from, project);
    const of = (name: string) => rules.find((one: { rule: string }) => one.rule === name);
    assert.deepEqual(
      [of('stale-year').level, of('stale-year').source, of('stale-year').range.start.line],
      ['off', 'project', 1],
    );
    assert.deepEqual(
      [of('missing-row').level, of('missing-row').source, of('missing-row').files],
      ['hint', 'override', ['2023/**']],
    );
    assert.deepEqual(of('stray-space'), { rule: 'stray-space', level: 'error', source: 'user' });
    assert.equal(of('wrong-row-total').source, 'default');
  });

  test('files that are not open are checked under the project too', async () => {
    const files = new Map([[project, `{ "silenced": [{ "file": "2023/丙.txt", "rule": "${rule}" }] }`]]);
    const running = await start(files);
    const { diagnostics } = await running.request('nianbao/checkText', {
      uri: 'file:///p/2023/%E4%B8%99.txt',
      languageId: 'nianbao',
      text,
    });
    assert.ok(diagnostics.length > 0 && diagnostics.every(({ code }: { code: string }) => code !== rule));
  });
});

function edited(before: string, { edits, uri }: ProjectEdit): string {
  const document = TextDocument.create(uri, 'jsonc', 0, before);
  return applyEdits(
    before,
    edits.map(({ range, newText }) => ({
      range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
      newText,
    })),
  );
}
