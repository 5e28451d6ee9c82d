// The extension's commands as the command palette lists them.
import { readFileSync } from 'node:fs';

const readJson = path => JSON.parse(readFileSync(path, 'utf8'));

/** Runs a command of ours from the palette, by its id. */
export const run = (vscode, id) => vscode.command(titleOf(id, vscode.locale));

/** The words of a title that ends in `…`, under which its lists and boxes appear. */
export const shortTitle = (vscode, id) => ownTitle(id, vscode.locale).replace(/…$/, '');

/** `年报助手: 新建年度报告…` */
const titleOf = (id, locale) => `${textsOf(locale)['command.category']}: ${ownTitle(id, locale)}`;

function ownTitle(id, locale) {
  const command = readJson('package.json').contributes.commands.find(one => one.command === id);
  if (!command) throw new Error(`no command ${id}`);
  return textsOf(locale)[command.title.replaceAll('%', '')];
}

const textsOf = locale => readJson(locale === 'zh-cn' ? 'package.nls.zh-cn.json' : 'package.nls.json');
