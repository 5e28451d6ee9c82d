import assert from 'node:assert/strict';
import { run, shortTitle } from './palette.mjs';
import { cursor, picture, preview, rest, tab } from './screen.mjs';

/** The checklist, what it says where there is no report, and the walkthrough. */
export const firstMinute = {
  async 'the checklist follows the report, goes there, and puts in what is missing'(vscode) {
    await vscode.page
      .locator('.activitybar .action-item', { has: vscode.page.locator('[aria-label^="年报"]') })
      .click();
    await vscode.openFile('incomplete.nianbao');
    const row = hasText => vscode.page.locator('.pane-body .monaco-list-row', { hasText }).first();
    await row('总体情况').waitFor();
    await rest(vscode);
    await vscode.screenshot(picture('14-checklist'));
    await row('收到和处理政府信息公开申请情况').click();
    await cursor(vscode, 'Ln 44');
    const missing = vscode.page.locator('.pane-body .monaco-list-row', { hasText: '缺少' });
    const before = await missing.count();
    assert.ok(before > 0);
    await missing.first().click();
    await vscode.until('one thing less is missing', async () => (await missing.count()) < before);
    await vscode.screenshot(picture('15-checklist-inserted'));
    await vscode.closeEditor();
  },
  async 'the checklist stays while a rule is read about, and goes with the report'(vscode) {
    await vscode.openFile('incomplete.nianbao');
    const row = vscode.page.locator('.pane-body .monaco-list-row', { hasText: '总体情况' }).first();
    await row.waitFor();
    await run(vscode, 'nianbao.showRule');
    await vscode.answer(shortTitle(vscode, 'nianbao.showRule'), 'wrong-row-total');
    await preview(vscode, '怎样改');
    await rest(vscode);
    assert.ok(await row.isVisible());
    await row.click();
    await tab(vscode, 'incomplete.nianbao');
    await vscode.closeEditor();
    await row.waitFor({ state: 'detached' });
    await vscode.closeEditor();
  },
  async 'a text that was not recognised is checked as a report when that is asked for'(vscode) {
    await vscode.openFile('plain.txt');
    const ask = vscode.page.locator('.welcome-view-content .monaco-button', { hasText: '当作年报检查' });
    await ask.waitFor();
    await vscode.screenshot(picture('16-other-text'));
    await run(vscode, 'nianbao.checkAsReport');
    await vscode.page.locator('.pane-body .monaco-list-row', { hasText: '总体情况' }).first().waitFor();
    await vscode.closeEditor();
  },
  async 'without a report the view says how to begin'(vscode) {
    await vscode.openFile('notes.md');
    const button = vscode.page.locator('.welcome-view-content .monaco-button', { hasText: '打开一份有差错的示例' });
    await button.waitFor();
    await vscode.screenshot(picture('16-welcome'));
    await button.click();
    await vscode.squiggles('error');
    await vscode.screenshot(picture('17-example'));
    await vscode.closeEditor();
  },
  async 'the walkthrough explains the first minute'(vscode) {
    await vscode.page.locator('.welcome-view-content .monaco-button', { hasText: '使用入门' }).click();
    await vscode.page.locator('.getting-started-step', { hasText: '打开年报' }).first().waitFor();
    await vscode.screenshot(picture('18-walkthrough'));
    await vscode.closeEditor();
    await vscode.closeEditor();
  },
};
