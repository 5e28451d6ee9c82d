import assert from 'node:assert/strict';
import { cursor, line, picture } from './screen.mjs';

const OUTLINE_ROW = '.outline-pane .monaco-list-row';

/** Ways through a report. */
export const reading = {
  async 'pointing at a heading tells the law behind it'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.goTo(5);
    await vscode.pointAt('.part.editor .view-line span:text-is("总体情况")', '条例');
    await vscode.screenshot(picture('20-law'));
    await vscode.key('Escape');
  },
  async 'outline and breadcrumbs have the sections and tables'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.goTo(50);
    const crumbs = vscode.page.locator('.breadcrumbs-below-tabs .monaco-breadcrumb-item');
    await crumbs.filter({ hasText: '三、收到和处理政府信息公开申请情况' }).waitFor();
    await vscode.command('Explorer: Focus on Outline View');
    for (const name of ['一、总体情况', '（一）主动公开', '（二）依申请公开'])
      await vscode.page.locator(OUTLINE_ROW, { hasText: name }).first().waitFor();
    await vscode.screenshot(picture('21-outline'));
    await vscode.page.locator(OUTLINE_ROW, { hasText: '（二）依申请公开' }).first().click();
    await cursor(vscode, 'Ln 11');
  },
  async 'a figure in the prose leads to its cell, in a peek and at once'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.goTo(13, 19);
    const peek = vscode.page.locator('.peekview-widget');
    await vscode.command('Peek Definition');
    await peek.locator('.view-line', { hasText: '一、本年新收政府信息公开申请数量' }).first().waitFor();
    await vscode.screenshot(picture('22-peek'));
    await vscode.key('Escape');
    await peek.waitFor({ state: 'detached' });
    await vscode.key('F12');
    await cursor(vscode, 'Ln 47');
    await line(vscode, '一、本年新收政府信息公开申请数量');
  },
  async 'the list of symbols goes to a table'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.openQuickInput('Control+Shift+O');
    const rows = vscode.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '五、存在的主要问题及改进情况' }).first().waitFor();
    assert.ok((await rows.count()) > 10);
    await vscode.key('Escape');
    await vscode.closeEditor();
  },
};
