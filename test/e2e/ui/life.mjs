import assert from 'node:assert/strict';
import { picture } from './screen.mjs';

/** The checker's bundle, in the command line of its process. */
const CHECKER = 'dist/server.js';

/** The checker dies and comes back. */
export const life = {
  async 'a checker that dies comes back and says so calmly'(vscode) {
    await vscode.openFile('faulty.nianbao');
    await vscode.squiggles('error');
    assert.ok(await vscode.kill(CHECKER));
    await vscode.notification(/检查程序曾经停止，现已恢复运行/, picture('26-back-again'));
    await vscode.squiggles('error');
  },
  async 'a checker that keeps dying is started again by a button'(vscode) {
    await killOften(vscode);
    await vscode.squiggles('error', 0);
    await vscode.pressInNotification(/检查程序没有运行/, '重新启动');
    await vscode.squiggles('error');
  },
};

/** Kills the checker until it comes back no more. */
async function killOften(vscode) {
  for (let n = 0; n < 6; n++) {
    if (!(await vscode.kill(CHECKER))) return;
    await vscode.page.waitForTimeout(1500);
  }
  throw new Error('the checker came back each time');
}
