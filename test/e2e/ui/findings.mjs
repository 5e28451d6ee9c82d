import assert from 'node:assert/strict';
import { run, shortTitle } from './palette.mjs';
import { line, picture, preview, tab } from './screen.mjs';

const STATUS_BUTTON = '.statusbar-item[id="status.languageStatus"] a';

/** What is found, shown and mended. */
export const findings = {
  async 'a faulty report has squiggles'(vscode) {
    await vscode.openFile('faulty.nianbao');
    await vscode.squiggles('error');
    await vscode.screenshot(picture('1-squiggles'));
  },
  async 'pointing at a squiggle explains it'(vscode) {
    const hover = await vscode.pointAt('.part.editor .squiggly-error', 'wrong-breakdown');
    assert.match(await hover.textContent(), /合计为 176，多 10/);
    await vscode.key('Escape');
  },
  async 'a quick fix mends a number'(vscode) {
    await vscode.goTo(23, 1);
    const [title] = await vscode.quickFixes();
    await vscode.screenshot(picture('2-quick-fixes'));
    await vscode.pickQuickFix(title);
    await line(vscode, '（五）监督保障');
  },
  async 'the Problems panel explains in Chinese'(vscode) {
    await vscode.key('Control+Shift+M');
    await vscode.until('the panel lists wrong-breakdown', async () =>
      (await vscode.problems()).some(row => row.includes('wrong-breakdown')),
    );
    await vscode.screenshot(picture('3-problems'));
  },
  async 'the whole workspace is checked'(vscode) {
    await run(vscode, 'nianbao.checkWorkspace');
    await vscode.notification(/检查了 \d+ 份年报：\d+ 个错误，\d+ 个警告/, picture('4-workspace'));
    await vscode.key('Control+J');
  },
  async 'the page of a rule is shown'(vscode) {
    await run(vscode, 'nianbao.showRule');
    await vscode.choose(shortTitle(vscode, 'nianbao.showRule'), 'wrong-row-total');
    await tab(vscode, /wrong-row-total/);
    await preview(vscode, '每一行的“总计”应等于这一行各格之和。');
    await vscode.screenshot(picture('7-rule-page'));
    await vscode.closeEditor();
  },
  async 'a comparison with what was saved does not tell the older text’s problems too'(vscode) {
    await vscode.openFile('faulty.nianbao');
    await vscode.squiggles('error');
    await vscode.key('Control+End');
    await vscode.type('　　');
    const counts = vscode.page.locator('.statusbar-item[id="status.problems"]');
    await vscode.until('the change is checked', async () => (await vscode.text()).endsWith('　　'));
    const before = await counts.textContent();
    await vscode.command('File: Compare Active File with Saved');
    await vscode.page.locator('.part.editor .tab.active', { hasText: '↔' }).waitFor();
    // Once both are compared, the view goes to the first difference.
    await vscode.page.locator('.part.editor .modified .line-insert').first().waitFor();
    await vscode.key('Control+Home');
    await vscode.page.locator('.part.editor .modified .squiggly-error').first().waitFor();
    await vscode.page.waitForTimeout(1000);
    assert.equal(await counts.textContent(), before);
    await vscode.closeEditor();
    await vscode.closeEditor();
  },
  async 'a sound report is quiet, and the language status knows it'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.pointAt(STATUS_BUTTON, '2023年年报', '.hover-language-status');
    await vscode.squiggles('error', 0);
    await vscode.squiggles('warning', 0);
    await vscode.screenshot(picture('8-sound-report'));
  },
};
