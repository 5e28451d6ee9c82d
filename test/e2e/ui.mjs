// Uses the extension as a person does, in the workbench in Chromium; keeps pictures in out/screenshots/.
// --packed: the packed extension instead of the checkout.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exitOnSignals } from '../vscode-host/server.mjs';
import { openWorkbench } from '../vscode-host/ui.mjs';

const PICTURES = 'out/screenshots';
/** Its bundle, in the command line of its process. */
const CHECKER = 'dist/server.js';
const STATUS_BUTTON = '.statusbar-item[id="status.languageStatus"] a';

/** Where the sixth figure stands in line 47 of sound.nianbao. */
const CELL_6 = 41;

const { values } = parseArgs({ options: { packed: { type: 'boolean', default: false } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const picture = name => `${PICTURES}/${name}.png`;

/** In order: each goes on from where the one before left the workbench. */
const steps = {
  async 'a faulty report has squiggles'(vscode) {
    await vscode.openFile('faulty.nianbao');
    await vscode.squiggles('error');
    await vscode.screenshot(picture('1-squiggles'));
  },
  async 'a quick fix mends a number'(vscode) {
    await vscode.goTo(23, 1);
    const [title] = await vscode.quickFixes();
    await vscode.screenshot(picture('2-quick-fixes'));
    await vscode.pickQuickFix(title);
    await vscode.page.locator('.view-line', { hasText: '（五）监督保障' }).waitFor();
  },
  async 'the Problems panel explains in Chinese'(vscode) {
    await vscode.key('Control+Shift+M');
    const problems = await vscode.problems();
    await vscode.screenshot(picture('3-problems'));
    assert.ok(
      problems.some(row => row.includes('wrong-breakdown')),
      problems.join('\n'),
    );
  },
  async 'the whole workspace is checked'(vscode) {
    await vscode.command('检查工作区内的全部年报');
    await vscode.notification(/检查了 \d+ 份年报：\d+ 个错误，\d+ 个警告/, picture('4-workspace'));
    await vscode.key('Control+J');
  },
  async 'a new report asks for organ and year'(vscode) {
    await vscode.command('新建年度报告');
    await vscode.answer('1/2', '云溪市林业局');
    await vscode.answer('2/2', '24');
    await vscode.page.locator('.quick-input-message', { hasText: '四位年份' }).waitFor();
    await vscode.answer('2/2', '2024');
    await vscode.page.locator('.view-line', { hasText: '云溪市林业局2024年' }).first().waitFor();
    await vscode.screenshot(picture('5-new-report'));
    await vscode.closeEditor();
  },
  async 'a blank table goes in at the cursor'(vscode) {
    await vscode.openFile('incomplete.nianbao');
    await vscode.goTo(20);
    await vscode.command('插入空白表格');
    await vscode.answer('插入空白表格', '表四');
    await vscode.page.locator('.view-line', { hasText: '复议后起诉' }).first().waitFor();
    await vscode.screenshot(picture('6-blank-table'));
    await vscode.closeEditor();
  },
  async 'missing sections are put in, and it says so'(vscode) {
    await vscode.openFile('incomplete.nianbao');
    await vscode.goTo(44);
    await vscode.squiggles('error');
    await vscode.command('补齐缺少的章节');
    await vscode.notification(/缺少的章节已补入/);
    await vscode.closeEditor();
  },
  async 'the page of a rule is shown'(vscode) {
    await vscode.command('查看规则说明');
    await vscode.answer('查看规则说明', 'wrong-row-total');
    await vscode.page.locator('.part.editor .tab.active', { hasText: /wrong-row-total/ }).waitFor();
    await vscode.page.waitForTimeout(1500);
    await vscode.screenshot(picture('7-rule-page'));
    await vscode.closeEditor();
  },
  async 'a sound report is quiet, and the language status knows it'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.page.locator(STATUS_BUTTON).first().waitFor();
    await vscode.page.locator(STATUS_BUTTON).first().hover();
    await vscode.page.locator('.hover-language-status', { hasText: '2023年年报' }).first().waitFor({ timeout: 5000 });
    await vscode.squiggles('error', 0);
    await vscode.squiggles('warning', 0);
    await vscode.screenshot(picture('8-sound-report'));
  },
  async 'a lens over a table says whether it balances'(vscode) {
    await vscode.goTo(47);
    await vscode.page.locator('.codelens-decoration', { hasText: /新收\s12\s\+\s结转\s1\s=.*✓/ }).waitFor();
    await vscode.screenshot(picture('9-lens'));
  },
  async 'Tab, Shift+Tab and Enter go from cell to cell'(vscode) {
    await vscode.goTo(47, CELL_6);
    await rest(vscode);
    await vscode.key('Tab');
    await rest(vscode);
    await vscode.type('21');
    await vscode.key('Shift+Tab');
    await rest(vscode);
    await vscode.type('9');
    await line(vscode, '| 一、本年新收政府信息公开申请数量 | 9 | 3 | 0 | 0 | 0 | 9 | 21');
    await vscode.key('Tab');
    await rest(vscode);
    await vscode.key('Enter');
    await rest(vscode);
    await vscode.screenshot(picture('10-walking'));
    await vscode.type('5');
    await line(vscode, '| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 5');
  },
  async 'the computed figure stands beside a wrong total'(vscode) {
    await line(vscode, '| 5应为 1');
    await vscode.screenshot(picture('11-inlay-hints'));
  },
  async 'recalculating asks before it changes a figure'(vscode) {
    await vscode.command('重新计算合计');
    const proposal = vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: '5 → 1' }).first();
    await proposal.waitFor();
    await proposal.click();
    await vscode.screenshot(picture('12-recalculate'));
    await vscode.enter();
    await line(vscode, '| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1');
    await line(vscode, '| 一、本年新收政府信息公开申请数量 | 9 | 3 | 0 | 0 | 0 | 9 | 21');
    await vscode.closeEditor();
  },
  async "Tab elsewhere is the editor's own"(vscode) {
    await vscode.openFile('notes.md');
    await vscode.goTo(7);
    await rest(vscode);
    await vscode.key('Tab');
    await rest(vscode);
    assert.match(await vscode.text(), /^ +\| 周一/m);
    await vscode.closeEditor();
  },
  async 'a copied table is pasted into the cells of a blank one'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.goTo(47, CELL_6);
    await vscode.command('复制为制表符文本');
    await vscode.closeEditor();
    await vscode.command('新建年度报告');
    await vscode.answer('1/2', '云溪市林业局');
    await vscode.answer('2/2', '2023');
    await find(vscode, '一、本年新收');
    await vscode.key('Tab');
    await rest(vscode);
    await vscode.key('Control+V');
    await line(vscode, /一、本年新收\S+\s*\|\s*9\s*\|\s*3\s*\|\s*0/);
    await vscode.page.locator('.post-edit-widget').click();
    await rest(vscode);
    await vscode.screenshot(picture('13-paste'));
    await vscode.pickQuickFix('Plain Text');
    await line(vscode, /一、本年新收\S+\s*9\s*3\s*0/);
    await vscode.key('Control+Z');
    await vscode.key('Control+Z');
    await vscode.closeEditor();
  },
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
    await vscode.page.locator('.statusbar-item', { hasText: 'Ln 44' }).first().waitFor();
    const missing = vscode.page.locator('.pane-body .monaco-list-row', { hasText: '缺少' });
    const before = await missing.count();
    assert.ok(before > 0);
    await missing.first().click();
    await vscode.until('one thing less is missing', async () => (await missing.count()) < before);
    await vscode.screenshot(picture('15-checklist-inserted'));
    await vscode.closeEditor();
  },
  async 'without a report the view says how to begin'(vscode) {
    await vscode.openFile('notes.md');
    await vscode.page.locator('.pane-body .welcome-view-content', { hasText: '打开一份有差错的示例' }).waitFor();
    await vscode.screenshot(picture('16-welcome'));
    await vscode.page.locator('.welcome-view-content .monaco-button', { hasText: '打开一份有差错的示例' }).click();
    await vscode.squiggles('error');
    await vscode.screenshot(picture('17-example'));
    await vscode.closeEditor();
  },
  async 'the walkthrough explains the first minute'(vscode) {
    await vscode.page.locator('.welcome-view-content .monaco-button', { hasText: '使用入门' }).click();
    await vscode.page.locator('.getting-started-step', { hasText: '打开年报' }).first().waitFor();
    await vscode.page.waitForTimeout(1500);
    await vscode.screenshot(picture('18-walkthrough'));
    await vscode.closeEditor();
  },
  async 'a checker that dies comes back and says so calmly'(vscode) {
    await vscode.openFile('faulty.nianbao');
    await vscode.squiggles('error');
    assert.ok(await vscode.kill(CHECKER));
    await vscode.notification(/检查程序曾经停止，现已恢复运行/, picture('14-back-again'));
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

/** Time for the editor to learn that the cursor is in a cell. */
const rest = vscode => vscode.page.waitForTimeout(300);

const line = (vscode, hasText) => vscode.page.locator('.view-line', { hasText }).first().waitFor({ timeout: 10_000 });

/** The cursor behind the first place where the text stands. */
async function find(vscode, text) {
  await vscode.key('Control+F');
  await vscode.page.locator('.find-widget.visible').waitFor();
  await vscode.type(text);
  await rest(vscode);
  await vscode.key('Escape');
  await vscode.key('ArrowRight');
  await rest(vscode);
}

/** UI_GREP=checklist runs the steps whose names hold the word. */
const chosen = Object.entries(steps).filter(([name]) => new RegExp(process.env.UI_GREP ?? '').test(name));

async function runSteps(vscode) {
  const failed = [];
  for (const [name, step] of chosen) {
    try {
      await step(vscode);
      console.log(`  ✔ ${name}`);
    } catch (reason) {
      failed.push(name);
      console.log(`  ✘ ${name}: ${reason.message}`);
      await vscode.screenshot(picture(`failed-${failed.length}`));
      await vscode.key('Escape');
    }
  }
  return failed.length;
}

exitOnSignals();
mkdirSync(PICTURES, { recursive: true });
const extension = values.packed ? { vsix: `nianbao-${version}.vsix` } : { extension: '.' };
const vscode = await openWorkbench({ folder: 'test/e2e/fixture', locale: 'zh-cn', ...extension });
const failures = await runSteps(vscode).finally(() => vscode.close());
console.log(`[tests] passes=${chosen.length - failures} failures=${failures}`);
process.exit(failures > 0 ? 1 : 0);
