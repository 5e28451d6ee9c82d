import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, fixture, gone, has, show, until, withSetting } from '../support/editor';

const settings = () => vscode.workspace.getConfiguration('nianbao');
const setCheck = (value: 'on' | undefined) =>
  settings().update('workspace.check', value, vscode.ConfigurationTarget.Workspace);

const copyOf = async (name: string, as: string): Promise<vscode.Uri> => {
  const copy = fixture(as);
  await vscode.workspace.fs.copy(fixture(name), copy, { overwrite: true });
  return copy;
};

const symbols = async (query: string): Promise<readonly vscode.SymbolInformation[]> =>
  (await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)) ??
  [];

suite('the whole workspace', () => {
  const old = () => fixture('往年/云溪市林业局2022年度报告.txt');

  suiteSetup(() => show('sound.nianbao'));

  teardown(async () => {
    await setCheck(undefined);
    await until('no problems of files that are not open', () => findings(old()).length === 0);
    await closeAll();
  });

  test('with the setting on, reports that are not open are checked, and with it off no longer', async () => {
    await setCheck('on');
    await until('findings of a file that is not open', () => has(old(), 'wrong-row-total'));
    assert.deepEqual(findings(fixture('notes.md')), []);
  });

  test('problems follow the files on disk', async () => {
    await setCheck('on');
    await until('findings', () => has(old(), 'wrong-row-total'));
    const copy = await copyOf('faulty.nianbao', '新稿.nianbao');
    try {
      await until('findings of the new file', () => has(copy, 'wrong-row-total'));
      await copyOf('sound.nianbao', '新稿.nianbao');
      await until('no findings of what it holds now', () => !has(copy, 'wrong-row-total'));
      await copyOf('faulty.nianbao', '新稿.nianbao');
      await until('findings again', () => has(copy, 'wrong-row-total'));
    } finally {
      await vscode.workspace.fs.delete(copy);
    }
    await until('no findings of a deleted file', () => findings(copy).length === 0);
  });

  test('an open file has its problems once, and keeps them when it is closed', async () => {
    await setCheck('on');
    const faulty = fixture('faulty.nianbao');
    const closed = await until('findings', () => (has(faulty, 'wrong-row-total') ? [...findings(faulty)].sort() : []));
    await show('faulty.nianbao');
    await until('the same findings', () => [...findings(faulty)].sort().join() === closed.join());
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the findings of the closed file', () => [...findings(faulty)].sort().join() === closed.join());
  });

  test('levels that are set hold for files that are not open', async () => {
    await setCheck('on');
    await until('findings', () => has(old(), 'wrong-row-total'));
    await withSetting('rules', { 'wrong-row-total': 'off' }, () => gone(old(), 'wrong-row-total'));
    await until('findings', () => has(old(), 'wrong-row-total'));
  });

  test('symbols come from reports that no one has opened', async () => {
    const copy = await copyOf('sound.nianbao', '别名.nianbao');
    const inCopy = async () =>
      (await symbols('2023总体情况')).filter(({ location }) => location.uri.toString() === copy.toString());
    const [found] = await until('symbols of a new file', inCopy);
    assert.match(found!.name, /总体情况/);
    assert.match(found!.containerName, /2023年/);
    assert.ok((await symbols('2023总体情况')).length > 1);
    await vscode.workspace.fs.delete(copy);
    await until('no symbols of a deleted file', async () => (await inCopy()).length === 0);
  });
});
