import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, closeAll, codeOf, findingOf, fixture, gone, has, hoverLike, show, until } from '../support/editor';

const config = () => fixture('nianbao.config.json');
const rule = 'wrong-row-total';

const read = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(config()));
const write = (text: string) => vscode.workspace.fs.writeFile(config(), new TextEncoder().encode(text));

async function removeConfig(): Promise<void> {
  try {
    await vscode.workspace.fs.delete(config());
  } catch {}
}

const problemsOfConfig = (): readonly string[] =>
  vscode.languages
    .getDiagnostics(config())
    .filter(({ source }) => source === '年报助手')
    .map(codeOf);

/** The quick fix on a finding that has this scope among its command's arguments. */
async function silencing(finding: vscode.Diagnostic, uri: vscode.Uri, scope: string): Promise<vscode.Command> {
  const actions = await until('quick fixes that silence', async () => {
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return all.filter(({ command }) => command?.command === 'nianbao.silence');
  });
  const action = actions.find(({ command }) => {
    const asked = command?.arguments?.[0];
    return asked?.scope === scope && asked?.rule === rule;
  });
  assert.ok(action?.command, `no action for ${scope}`);
  assert.equal(action.edit, undefined);
  return action.command;
}

const run = ({ command, arguments: given = [] }: vscode.Command) => vscode.commands.executeCommand(command, ...given);

suite('silencing', () => {
  setup(removeConfig);
  teardown(async () => {
    await closeAll();
    await removeConfig();
  });

  for (const scope of ['finding', 'file', 'project']) {
    test(`a quick fix silences: ${scope}; the report is not touched, and the way back leads back`, async () => {
      const { document } = await show('faulty.nianbao');
      const before = document.getText();
      const finding = await findingOf(document.uri, rule);
      await run(await silencing(finding, document.uri, scope));
      await gone(document.uri, rule);
      assert.equal(document.getText(), before);
      assert.ok(!document.isDirty);
      const written = JSON.parse(await read());
      if (scope === 'project') {
        assert.deepEqual(written, { rules: { [rule]: 'off' } });
        await vscode.commands.executeCommand('nianbao.showSilenced', [{ file: '', rule }]);
        await findingOf(document.uri, rule);
      } else {
        const [entry] = written.silenced;
        assert.deepEqual([entry.file, entry.rule], ['faulty.nianbao', rule]);
        assert.equal(typeof entry.fingerprint, scope === 'finding' ? 'string' : 'undefined');
        await vscode.commands.executeCommand('nianbao.showSilenced', [entry]);
        assert.deepEqual(JSON.parse(await read()).silenced, []);
        await findingOf(document.uri, rule);
      }
    });
  }

  test('of a report that lies in no folder of the workspace the list stands beside it', async () => {
    const folder = vscode.Uri.joinPath(config(), '../../elsewhere');
    const copy = vscode.Uri.joinPath(folder, '云溪市林业局2023年度报告.txt');
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(copy, await vscode.workspace.fs.readFile(fixture('faulty.nianbao')));
    try {
      await vscode.window.showTextDocument(copy);
      const finding = await findingOf(copy, rule);
      await run(await silencing(finding, copy, 'finding'));
      await gone(copy, rule);
      const beside = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'nianbao.config.json'));
      const [entry] = JSON.parse(new TextDecoder().decode(beside)).silenced;
      await vscode.commands.executeCommand('nianbao.showSilenced', [entry]);
      await findingOf(copy, rule);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  test('a finding stays silent while the text changes elsewhere', async () => {
    const editor = await show('faulty.nianbao');
    const { document } = editor;
    await run(await silencing(await findingOf(document.uri, rule), document.uri, 'finding'));
    await gone(document.uri, rule);
    const below = document.positionAt(document.getText().indexOf('一、总体情况')).translate(1, 0);
    await change(editor, edit => edit.insert(below, '\n全年加强管理、、注重实效。\n\n'));
    await findingOf(document.uri, 'repeated-punctuation');
    assert.ok(!has(document.uri, rule));
  });

  test('what is silenced at the same time is all in the list', async () => {
    const { document } = await show('faulty.nianbao');
    await findingOf(document.uri, rule);
    const asked = ['wrong-breakdown', rule, 'broken-numbering'].map(name => ({
      uri: document.uri.toString(),
      scope: 'file',
      rule: name,
    }));
    await Promise.all(asked.map(one => vscode.commands.executeCommand('nianbao.silence', one)));
    const names = JSON.parse(await read()).silenced.map((entry: { rule: string }) => entry.rule);
    assert.deepEqual(names, ['broken-numbering', 'wrong-breakdown', rule]);
    for (const name of names) await gone(document.uri, name);
  });

  test('a project file is followed while it is there', async () => {
    const { document } = await show('faulty.nianbao');
    await findingOf(document.uri, rule);
    await write(`{ "overrides": [{ "files": ["*.nianbao"], "rules": { "${rule}": "off" } }] }`);
    await gone(document.uri, rule);
    await removeConfig();
    await findingOf(document.uri, rule);
  });

  test('what is wrong in it is told on it', async () => {
    await show('faulty.nianbao');
    await write(
      '{\n  "rules": { "stall-year": "off" },\n  "silenced": [{ "file": "没有.txt", "rule": "stale-year" }]\n}\n',
    );
    const shown = await vscode.window.showTextDocument(config());
    assert.equal(shown.document.languageId, 'jsonc');
    await until('problems of the project file', () => problemsOfConfig().length === 2);
    assert.deepEqual(problemsOfConfig(), ['config/unknown-rule', 'config/stale-entry']);
    const whole = new vscode.Range(
      shown.document.positionAt(0),
      shown.document.positionAt(shown.document.getText().length),
    );
    await change(shown, edit => edit.replace(whole, '{}\n'));
    await until('an end of them', () => problemsOfConfig().length === 0);
    await shown.document.save();
  });

  test('rules are completed in it, and explained', async () => {
    await show('faulty.nianbao');
    await write('{\n  "rules": {  }\n}\n');
    const { document } = await vscode.window.showTextDocument(config());
    const position = new vscode.Position(1, 13);
    await until('completion of rules', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return items.some(({ label }) => label === rule || (typeof label === 'object' && label.label === rule));
    });
    await write(`{\n  "rules": { "${rule}": "off" }\n}\n`);
    await until('the new text', () => document.getText().includes(rule));
    await hoverLike(document, new vscode.Position(1, 16), new RegExp(`# ${rule}`));
  });

  test('a page says which settings hold and where they come from', async () => {
    await write(`{\n  "rules": { "stale-year": "hint" }\n}\n`);
    const { document } = await show('faulty.nianbao');
    await findingOf(document.uri, rule);
    await vscode.commands.executeCommand('nianbao.showEffectiveSettings');
    const page = await until('the page, with what the project says', () =>
      vscode.workspace.textDocuments
        .filter(({ uri }) => uri.scheme === 'nianbao-settings')
        .map(one => one.getText())
        .find(text => /\| `stale-year` \| (?:建议（)?hint）? \| `nianbao\.config\.json:2` \|/.test(text)),
    );
    assert.match(page, /\| `wrong-row-total` \| (?:错误（)?error）? \|/);
  });

  test('the project file is opened, and made where there is none', async () => {
    await show('faulty.nianbao');
    await vscode.commands.executeCommand('nianbao.openConfig');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), config().toString());
    assert.deepEqual(JSON.parse(await read()), { rules: {} });
  });
});
