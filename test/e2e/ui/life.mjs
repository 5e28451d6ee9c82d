import assert from 'node:assert/strict';
import { picture } from './screen.mjs';

/** The checker's bundle, in the command line of its process. */
const CHECKER = 'dist/server.js';
const IS_GONE = /检查程序没有运行/;
const IS_BACK = /检查程序曾经停止，现已恢复运行/;

/** The checker dies and comes back. */
export const life = {
  async 'a checker that dies comes back and says so calmly'(vscode) {
    await vscode.openFile('faulty.nianbao');
    await vscode.squiggles('error');
    assert.ok(vscode.kill(CHECKER));
    await vscode.notification(IS_BACK, picture('26-back-again'));
    await vscode.squiggles('error');
  },
  async 'a checker that keeps dying is started again by a button, even if it dies while it starts'(vscode) {
    await killUntil(vscode, vscode.inNotifications(vscode.notice(IS_GONE)));
    await vscode.squiggles('error', 0);
    const killed = vscode.until('another checker starts', () => vscode.kill(CHECKER));
    await vscode.pressInNotification(IS_GONE, '重新启动');
    await killed;
    await vscode.squiggles('error');
    await vscode.inNotifications(vscode.notice(IS_BACK));
    assert.equal(await vscode.notice(IS_GONE).count(), 0);
  },
};

/** Kills the checker as often as it comes back, until what is promised has come. */
async function killUntil(vscode, promised) {
  let over = false;
  const watched = promised.finally(() => {
    over = true;
  });
  while (!over) {
    vscode.kill(CHECKER);
    await Promise.race([watched, vscode.page.waitForTimeout(1000)]);
  }
  await watched;
}
