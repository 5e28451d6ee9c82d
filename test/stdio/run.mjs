// Treats `nianbao lsp --stdio` as no client should, and looks whether it lives, answers, and keeps its memory. Needs dist/cli.js.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Client } from './client.mjs';

const uri = 'file:///青禾县/2023年年度报告.nianbao';
const report = readFileSync('test/e2e/fixture/faulty.nianbao', 'utf8');
const REQUEST_CANCELLED = -32800;
const CONTENT_MODIFIED = -32801;
const INTERNAL_ERROR = -32603;

/** Requests about a place in a document, with what each needs beside it. */
const atPosition = [
  ['textDocument/hover'],
  ['textDocument/definition'],
  ['textDocument/references', { context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight'],
  ['textDocument/completion'],
  ['nianbao/cellAt'],
  ['nianbao/recalculate'],
  ['nianbao/convertTable', { target: 'markdown' }],
  ['nianbao/pasteTable', { text: '1\t2' }],
];
const inRange = [
  ['textDocument/codeAction', { context: { diagnostics: [] } }],
  ['textDocument/inlayHint'],
  ['textDocument/rangeFormatting', { options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/semanticTokens/range'],
];
const ofDocument = [
  ['textDocument/diagnostic'],
  ['textDocument/documentSymbol'],
  ['textDocument/foldingRange'],
  ['textDocument/codeLens'],
  ['textDocument/documentLink'],
  ['textDocument/semanticTokens/full'],
  ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/selectionRange', { positions: [] }],
  ['nianbao/status'],
  ['nianbao/checklist'],
  ['nianbao/insertableTables'],
  ['nianbao/missingSections'],
  ['nianbao/blankTable', { table: 'applications' }],
  ['nianbao/rulePage', { rule: 'wrong-row-total' }],
  ['nianbao/blankReport', { organ: '云溪市林业局', year: 2024 }],
  ['nianbao/checkText', { languageId: 'nianbao', text: report }],
];
const every = [...atPosition, ...inRange, ...ofDocument];
const rightly = (more = {}) => ({
  textDocument: { uri },
  uri,
  position: { line: 3, character: 3 },
  range: { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } },
  ...more,
});

/** Each begins with a server of its own, which must be well at the end. */
const tests = {
  async 'every request is answered'(client) {
    client.open(uri, report);
    for (const [method, more] of every) assert.notEqual(await client.request(method, rightly(more)), undefined, method);
  },

  async 'wrong parameters are answered too'(client) {
    client.open(uri, report);
    const wrong = [
      undefined,
      null,
      7,
      'text',
      [],
      [1, 2],
      {},
      { textDocument: null },
      { textDocument: { uri: 7 }, uri: 7 },
    ];
    const answered = async (method, params) => {
      const { error } = await client.ask(method, params).answer;
      if (params !== null)
        assert.notEqual(error?.code, INTERNAL_ERROR, `${method} ${JSON.stringify(params)}: ${error?.message}`);
    };
    for (const [method, more] of every) {
      for (const params of wrong) await answered(method, params);
      for (const key of Object.keys(rightly(more))) {
        for (const value of [null, 7, 'text', [], {}, [{}]]) await answered(method, rightly({ ...more, [key]: value }));
      }
    }
    for (const params of wrong)
      for (const name of ['didOpen', 'didChange', 'didClose', 'didSave']) client.notify(`textDocument/${name}`, params);
    client.notify('workspace/didChangeConfiguration', 7);
    client.notify('no/such/notification', {});
    assert.equal((await client.ask('no/such/request', {}).answer).error.code, -32601);
    assert.ok((await client.diagnostics(uri)).length > 0);
  },

  async 'wild positions are drawn into the text'(client) {
    client.open(uri, report);
    const numbers = [-1, 0, 0.5, 46, 1e6, 2 ** 31, 2 ** 53, 1e308, -1e308];
    for (const line of numbers) {
      for (const character of numbers) {
        const position = { line, character };
        const asked = [...atPosition, ...inRange].map(([method, more]) =>
          client.ask(
            method,
            rightly({ ...more, position, range: { start: position, end: { line: 5, character: 1 } } }),
          ),
        );
        for (const { answer } of asked) assert.equal((await answer).error, undefined);
      }
    }
    assert.deepEqual(client.faults, []);
  },

  async 'edits out of order leave a text that is checked'(client) {
    client.change(uri, 2, { text: 'nobody opened this' });
    client.close(uri);
    client.open(uri, 'first');
    client.open(uri, report, 5);
    client.change(uri, 9, { range: range(0, 0, 0, 0), text: '前' });
    client.change(uri, 3, { range: range(0, 0, 0, 1), text: '' });
    client.change(uri, 3, { range: range(9, 9, 2, 2), text: '倒' }, { range: range(1e9, 0, 1e9, 9), text: '\n尾\n' });
    client.change(uri, 4, {}, { text: 7 }, { range: 7, text: '' });
    client.change(uri, 4, { text: report });
    assert.deepEqual(await client.diagnostics(uri), await afresh(report));
    client.close(uri);
    client.close(uri);
    assert.deepEqual(await client.diagnostics(uri), []);
  },

  async 'ten thousand edits in a row end where a fresh start ends'(client) {
    const random = createRandom(7);
    const lines = report.split('\n').length;
    let text = report;
    client.open(uri, text);
    for (let version = 2; version < 10_002; version++) {
      const line = Math.floor(random() * lines);
      const character = Math.floor(random() * 12);
      const inserted = ['1', '，', '| 3 |', '二', ''][Math.floor(random() * 5)];
      const edit = { range: range(line, character, line, character + Math.floor(random() * 2)), text: inserted };
      text = applied(text, edit);
      client.change(uri, version, edit);
      if (version % 100 === 0) client.ask('textDocument/diagnostic', rightly());
    }
    const found = await client.diagnostics(uri);
    assert.ok(found.length > 0);
    assert.deepEqual(found, await afresh(text));
    assert.deepEqual(client.faults, []);
  },

  async 'a question that is cancelled or outrun is answered so, and at once'(client) {
    client.open(uri, report);
    const cancelled = client.together(() => {
      const asked = client.ask('textDocument/hover', rightly());
      client.notify('$/cancelRequest', { id: asked.id });
      return asked;
    });
    assert.equal((await cancelled.answer).error.code, REQUEST_CANCELLED);
    const outrun = client.together(() => {
      const asked = client.ask('textDocument/documentSymbol', rightly());
      client.change(uri, 2, { text: report });
      return asked;
    });
    assert.equal((await outrun.answer).error.code, CONTENT_MODIFIED);
    client.notify('$/cancelRequest', { id: 4711 });
    client.notify('$/cancelRequest', {});
  },

  async 'a document closed in mid-request is gone quietly'(client) {
    for (const [method, more] of every) {
      client.open(uri, report);
      const asked = [client.ask(method, rightly(more)), client.ask(method, rightly(more))];
      client.close(uri);
      for (const { answer } of asked) assert.ok('result' in (await answer), method);
    }
    assert.deepEqual(client.faults, []);
  },

  async 'two hundred documents, opened and closed again and again, cost their memory once'(client) {
    const uris = Array.from({ length: 200 }, (_, n) => `file:///云溪市/${n}.nianbao`);
    const after = [];
    for (let round = 0; round < 6; round++) {
      for (const [n, one] of uris.entries()) client.open(one, report.replace('云溪市', `云溪市第${round * 200 + n}`));
      const found = await Promise.all(uris.map(one => client.diagnostics(one)));
      assert.ok(found.every(items => items.length > 0));
      for (const one of uris) client.change(one, 2, { range: range(8, 0, 8, 0), text: '又' });
      await Promise.all(uris.map(one => client.request('textDocument/documentSymbol', { textDocument: { uri: one } })));
      for (const one of uris) client.close(one);
      assert.deepEqual(await client.diagnostics(uris[0]), []);
      after.push(client.memory());
    }
    if (after[0] === undefined) return console.log('    (this system does not tell how much memory a process has)');
    console.log(`    memory after each round, in MB: ${after.join(' ')}`);
    assert.ok(after.at(-1) < 500, 'all in all too much');
    assert.ok(Math.min(...after.slice(3)) < Math.max(...after.slice(0, 3)) + 100, 'more with every round');
  },

  async 'what is no JSON, or no message, is passed over'(client) {
    client.open(uri, report);
    for (const body of [
      '{',
      'null',
      '[]',
      '7',
      '"text"',
      '{"jsonrpc":"2.0"}',
      '{"id":{},"method":7}',
      '{"method":"x","params":{"a":',
    ])
      client.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    assert.ok((await client.diagnostics(uri)).length > 0);
  },

  async 'it ends when its client is gone, and says so where it was not told to'() {
    const [cut, untold] = [await Client.start(), await Client.start()];
    cut.child.stdin.end();
    untold.notify('exit');
    assert.deepEqual(await Promise.all([cut.ended(), untold.ended()]), [1, 1]);
  },
};

const range = (startLine, startCharacter, endLine, endCharacter) => ({
  start: { line: startLine, character: startCharacter },
  end: { line: endLine, character: endCharacter },
});

/** What a server finds that is given the text as a whole. */
async function afresh(text) {
  const client = await Client.start();
  client.open(uri, text);
  const found = await client.diagnostics(uri);
  await client.stop();
  return found;
}

/** The text after an edit within one line; columns behind its end mean its end. */
function applied(text, { range: { start, end }, text: inserted }) {
  const lines = text.split('\n');
  const line = lines[start.line];
  lines[start.line] = line.slice(0, start.character) + inserted + line.slice(end.character);
  return lines.join('\n');
}

/** The same numbers from 0 to 1 for the same seed. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Runs one test; gives whether it passed. A server that is well at the end ends with 0. */
async function passes(name, test) {
  const client = await Client.start();
  try {
    await test(client);
    assert.equal(await client.stop(), 0);
    assert.equal(client.stderr, '');
    console.log(`  ✔ ${name}`);
    return true;
  } catch (reason) {
    console.log(`  ✘ ${name}: ${reason.stack}`);
    return false;
  } finally {
    client.kill();
  }
}

const results = [];
for (const [name, test] of Object.entries(tests)) results.push(await passes(name, test));
const failures = results.filter(passed => !passed).length;
console.log(`[tests] passes=${results.length - failures} failures=${failures}`);
process.exitCode = failures > 0 ? 1 : 0;
