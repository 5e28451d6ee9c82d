// Takes the pictures in docs/images, of the examples in the workbench: Chinese ones, and English ones (`-en`).
//   pictures.mjs [NAME…]   only those
import { mkdirSync, writeFileSync } from 'node:fs';
import { exitOnSignals } from '../test/vscode-host/server.mjs';
import { openWorkbench } from '../test/vscode-host/ui.mjs';
import { shrinkPng } from './small-png.mjs';

const FOLDER = 'docs/images';
const EXAMPLE = '云溪市林业局2023年政府信息公开工作年度报告.txt';
/** What VS Code's title bar, which names the test host, takes at the top. */
const TITLE_BAR = 30;
const SUGGESTION = '.suggest-widget.visible .monaco-list-row';
const VIEW_BUTTON = ['年报', 'Annual'].map(name => `.activitybar .action-item a[aria-label^="${name}"]`).join();
const SIZE = { width: 1100, height: 700 };

/** Each begins with the faulty example open and the side bar hidden, and leaves nothing in front of it. */
const pictures = {
  async findings(vscode) {
    await vscode.key('Control+Shift+M');
    await vscode.problems();
    await vscode.key('Control+1');
    await vscode.goTo(1);
  },
  async explanation(vscode) {
    await vscode.goTo(16);
    await explain(vscode, 9, 8);
  },
  async 'quick-fix'(vscode) {
    await vscode.goTo(69, 16);
    await vscode.quickFixes();
  },
  async table(vscode) {
    await vscode.goTo(44);
    await vscode.goTo(35, 20);
    await vscode.page.locator('.codelens-decoration >> visible=true').first().waitFor();
  },
  async completion(vscode) {
    await vscode.goTo(73);
    await vscode.type('六');
    await vscode.key('Control+Space');
    await vscode.page.locator(SUGGESTION, { hasText: '其他需要报告的事项' }).first().waitFor();
  },
  async checklist(vscode) {
    await vscode.goTo(1);
    await vscode.page.locator(VIEW_BUTTON).first().click();
    await vscode.page.locator('.pane-body .monaco-list-row').nth(8).waitFor();
    // The name of the view, which would stand before its last lines.
    await vscode.page.mouse.move(700, 5);
    await vscode.page.locator('.workbench-hover').first().waitFor({ state: 'hidden' });
  },
};

/** The hover at a place, without the pointer. */
async function explain(vscode, line, right) {
  await vscode.goTo(line, right);
  await vscode.command('Show or Focus Hover');
  await vscode.page.locator('.monaco-hover:not(.hidden)').first().waitFor();
}

async function take(vscode, name, picture) {
  await vscode.openFile(EXAMPLE);
  // It opens where the picture before left it.
  await vscode.goTo(1);
  await vscode.squiggles('error');
  await picture(vscode);
  await vscode.page.mouse.move(700, 5);
  // Fades of the workbench's own.
  await vscode.page.waitForTimeout(1000);
  const png = await vscode.page.screenshot({ clip: { x: 0, y: TITLE_BAR, ...SIZE } });
  const small = shrinkPng(png);
  writeFileSync(`${FOLDER}/${name}.png`, small);
  console.log(`${FOLDER}/${name}.png: ${Math.ceil(small.length / 1024)} KB`);
  await vscode.startOver();
}

const asked = process.argv.slice(2);

async function takeAll(locale, suffix) {
  const chosen = Object.entries(pictures).filter(([name]) => asked.length === 0 || asked.includes(name + suffix));
  if (chosen.length === 0) return;
  const viewport = { width: SIZE.width, height: SIZE.height + TITLE_BAR };
  const vscode = await openWorkbench({ folder: 'examples', extension: '.', locale, viewport });
  try {
    await vscode.command('View: Toggle Primary Side Bar Visibility');
    for (const [name, picture] of chosen) await take(vscode, name + suffix, picture);
  } finally {
    await vscode.close();
  }
}

exitOnSignals();
mkdirSync(FOLDER, { recursive: true });
await takeAll('zh-cn', '');
await takeAll(undefined, '-en');
