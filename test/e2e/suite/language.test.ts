import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWebWorker } from '../support/editor';

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
