import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('display language', () => {
  test('commands, settings and the language are named in Chinese where the editor is Chinese', function () {
    if (vscode.env.language !== 'zh-cn') this.skip();
    const contributes = vscode.extensions.getExtension('nianbao.nianbao')?.packageJSON.contributes;
    assert.deepEqual(
      contributes.commands.map(({ category }: { category: string }) => category),
      contributes.commands.map(() => '年报助手'),
    );
    assert.ok(contributes.commands.every(({ title }: { title: string }) => /[\u4e00-\u9fff]/.test(title)));
    assert.equal(contributes.languages[0].aliases[0], '年报');
    assert.equal(contributes.configuration.title, '年报助手');
  });
});
