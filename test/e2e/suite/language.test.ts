import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, fixture, inWebWorker, show, until } from '../support/editor';

/** Where the display language is not English, VS Code keeps both words for a command. */
type Localised = string | { readonly value: string; readonly original: string };
interface Command {
  readonly category: Localised;
  readonly title: Localised;
}

const shown = (text: Localised): string => (typeof text === 'string' ? text : text.value);

suite('display language', () => {
  test('commands, settings and the language are named in Chinese where the editor is Chinese', function () {
    if (vscode.env.language !== 'zh-cn') this.skip();
    // There VS Code reads only package.nls.json of an extension that no marketplace serves.
    if (inWebWorker) this.skip();
    const contributes = vscode.extensions.getExtension('nianbao.nianbao')?.packageJSON.contributes;
    const commands: readonly Command[] = contributes.commands;
    assert.deepEqual([...new Set(commands.map(command => shown(command.category)))], ['年报助手']);
    assert.deepEqual(
      commands.map(command => shown(command.title)).filter(title => !/[\u4e00-\u9fff]/.test(title)),
      [],
    );
    assert.equal(contributes.languages[0].aliases[0], '年报');
    assert.equal(contributes.configuration.title, '年报助手');
  });
});

suite('language of findings', () => {
  const settings = () => vscode.workspace.getConfiguration('nianbao', fixture('faulty.nianbao'));
  const speak = (language: string) => settings().update('language', language, vscode.ConfigurationTarget.Workspace);
  suiteTeardown(async () => {
    await speak('zh-cn');
    await closeAll();
  });

  const message = (uri: vscode.Uri, words: RegExp) =>
    until(`a message like ${words}`, () =>
      vscode.languages.getDiagnostics(uri).some(d => codeOf(d) === 'wrong-row-total' && words.test(d.message)),
    );
  const chinese = /总计为 .*请核对/;
  const english = /the total is .*Check/;

  test('is what the setting says, at once', async () => {
    const { document } = await show('faulty.nianbao');
    await message(document.uri, chinese);
    await speak('en');
    await message(document.uri, english);
    const [found] = vscode.languages.getDiagnostics(document.uri).filter(d => codeOf(d) === 'wrong-row-total');
    assert.match(found!.relatedInformation?.[0]?.message ?? '', /: /);
    const actions = await until('quick fixes in English', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        found!.range,
      );
      return all.filter(({ title }) => /^Change “.*” from \d+ to \d+/.test(title));
    });
    assert.ok(actions.length > 0);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    assert.ok(lenses.some(({ command }) => /received \d+ \+ carried in/.test(command?.title ?? '')));
  });

  test('is that of the editor where the setting leaves it', async () => {
    const { document } = await show('faulty.nianbao');
    await speak('auto');
    await message(document.uri, vscode.env.language.startsWith('zh') ? chinese : english);
  });
});
