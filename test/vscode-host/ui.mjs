// Drives the workbench in the browser as a person would: keys, menus, what is on the screen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, launchBrowser, remoteUri, workbenchUrl } from './browser.mjs';
import { startServer } from './server.mjs';

const QUICK_INPUT = '.quick-input-widget';
const QUICK_ROWS = `${QUICK_INPUT} .quick-input-list .monaco-list-row`;
const WINDOW = { width: 1280, height: 800 };
const ACTIONS = '.action-widget .monaco-list-row.action';

/** Opens a copy of `folder`; locale: of the extension, English without; extension: a folder to run from source; or vsix: a packed extension. */
export async function openWorkbench({ folder, extension, vsix, locale, settings, viewport = WINDOW }) {
  const server = await startServer({ locale, settings, extensions: vsix ? [vsix] : [] });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport, locale: locale ?? 'en' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const copy = freshFolder(server, folder);
  const payload = extension ? [['extensionDevelopmentPath', remoteUri(server, extension)]] : [];
  await page.goto(workbenchUrl(server, copy, payload));
  await page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item', { timeout: 60_000 });
  return new Workbench({ server, browser, page, folder: copy, locale });
}

/** The processes that descend from one, as Linux lists them: { pid, command }. */
function processesBelow(root) {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(readProcess);
  const children = parent => all.filter(one => one.parent === parent).flatMap(one => [one, ...children(one.pid)]);
  return children(root);
}

/** One that has just ended is left out. */
function readProcess(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ pid: Number(pid), parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]), command }];
  } catch {
    return [];
  }
}

class Workbench {
  constructor({ server, browser, page, folder, locale }) {
    this.server = server;
    this.browser = browser;
    this.page = page;
    this.folder = folder;
    this.locale = locale;
    /** How long a key is waited for before it is pressed again: keybindings are not there in the first seconds. */
    this.patience = 500;
  }

  key(keys) {
    return this.page.keyboard.press(keys);
  }

  type(text) {
    return this.page.keyboard.insertText(text);
  }

  screenshot(path) {
    return this.page.screenshot({ path });
  }

  pathOf(name) {
    return join(this.folder, name);
  }

  /** Ctrl+P, the name, Enter, until the editor shows it: what came before may take the focus, which closes the list. */
  async openFile(name) {
    const shown = `.part.editor .tab.active >> text=${name}`;
    for (let tries = 0; tries < 5; tries++) {
      await this.pick('Control+P', name);
      if (await this.shows(shown, 3000)) break;
    }
    await this.page.locator(shown).waitFor({ timeout: 1000 });
    await this.page.locator('.part.editor .monaco-editor .view-lines .view-line').first().waitFor();
  }

  /** Runs a command by its title in the command palette. */
  command(title) {
    return this.pick('F1', title);
  }

  /** Opens a list, types, and takes the first row that holds the text; again if the list was closed by what came before. */
  async pick(keys, text) {
    for (let tries = 0; tries < 5; tries++) {
      await this.openQuickInput(keys);
      await this.type(text);
      const row = `${QUICK_ROWS}.focused >> text=${text}`;
      if ((await this.shows(row, 3000)) && (await this.accept(row))) return;
      await this.key('Escape');
    }
    throw new Error(`${keys} lists no ${text}`);
  }

  /** Presses again until the box shows. */
  async openQuickInput(keys) {
    for (let tries = 0; tries < 40; tries++) {
      await this.key(keys);
      if (await this.shows(`${QUICK_INPUT} .input`, this.patience)) {
        this.patience = 3000;
        return;
      }
    }
    throw new Error(`${keys} opened nothing`);
  }

  shows(selector, timeout) {
    return this.appears(this.page.locator(selector).first(), timeout);
  }

  async appears(element, timeout) {
    try {
      await element.waitFor({ state: 'visible', timeout });
      return true;
    } catch {
      return false;
    }
  }

  async hides(selector, timeout) {
    try {
      await this.page.locator(selector).first().waitFor({ state: 'hidden', timeout });
      return true;
    } catch {
      return false;
    }
  }

  /** Asks again and again, for twenty seconds. */
  async until(what, ask) {
    const end = Date.now() + 20_000;
    while (!(await ask())) {
      if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Closes the active editor without saving, and waits until its tab is gone: an editor opened meanwhile would go with it. */
  async closeEditor() {
    const title = await this.page.locator('.part.editor .tab.active .label-name').textContent();
    await this.command('View: Revert and Close Editor');
    await this.page.locator('.part.editor .tab', { hasText: title }).waitFor({ state: 'detached' });
  }

  /** After a step that failed: no list, no editor, no panel. */
  async startOver() {
    for (let n = 0; n < 3; n++) await this.key('Escape');
    while (await this.page.locator('.part.editor .tab.active').count()) await this.closeEditor();
    if (await this.shows('.part.panel', 100)) await this.key('Control+J');
  }

  /** Answers the input box or list whose title holds `title`. */
  async answer(title, text) {
    await this.page.locator(`${QUICK_INPUT} .quick-input-title`, { hasText: title }).waitFor();
    await this.key('Control+A');
    await this.type(text);
    await this.page.waitForTimeout(200);
    await this.enter();
  }

  /** Enter, once the list is filled: before, it does nothing. False if the row stays. A second Enter could meet what the first has opened. */
  async accept(row) {
    await this.page.waitForTimeout(200);
    if (!(await this.shows(row, 100))) return false;
    await this.key('Enter');
    return this.hides(row, 5000);
  }

  /** The pointer rests on the first such element in view. The element itself is not scrolled to, which would move lines under their frame. */
  async point(selector) {
    await this.page.locator(selector).first().waitFor();
    const { x, y, width, height } = await this.page.locator(selector).first().boundingBox();
    await this.page.mouse.move(x + width / 2 - 3, y + height / 2);
    await this.page.mouse.move(x + width / 2, y + height / 2);
  }

  /** Enter, and time for what it closes to give the focus back. */
  async enter() {
    await this.key('Enter');
    await this.page.waitForTimeout(300);
  }

  /** Waits for squiggles of a kind (error, warning, info, hint): at least `atLeast`; 0 waits until there is none. */
  squiggles(kind, atLeast = 1) {
    const test = ([className, wanted]) => {
      const shown = document.querySelectorAll(`.part.editor .${className}`).length;
      return wanted === 0 ? shown === 0 : shown >= wanted;
    };
    return this.page.waitForFunction(test, [`squiggly-${kind}`, atLeast], { timeout: 20_000 });
  }

  /** Cursor to a line's beginning, then `right` characters on. Lines count from 1. */
  async goTo(line, right = 0) {
    await this.openQuickInput('Control+G');
    await this.type(String(line));
    await this.page.waitForTimeout(100);
    await this.key('Enter');
    await this.page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
    await this.key('Home');
    for (let i = 0; i < right; i++) await this.key('ArrowRight');
  }

  /** The rows of the Problems panel. */
  async problems() {
    await this.page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 20_000 });
    return this.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
  }

  /** Ctrl+. at the cursor; the titles offered. */
  async quickFixes() {
    for (let tries = 0; tries < 6; tries++) {
      await this.key('Control+.');
      if (await this.shows(ACTIONS, 3000)) return this.page.locator(ACTIONS).allInnerTexts();
    }
    throw new Error('no quick fix is offered');
  }

  async pickQuickFix(title) {
    const focused = this.page.locator(`${ACTIONS}.focused`);
    for (let tries = 0; tries < 50; tries++) {
      if ((await focused.allInnerTexts()).some(text => text.includes(title))) return this.key('Enter');
      await this.key('ArrowDown');
      await this.page.waitForTimeout(20);
    }
    throw new Error(`no quick fix titled ${title}`);
  }

  /** The lines in view, in order. */
  text() {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.part.editor .monaco-editor .view-lines .view-line')]
        .sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10))
        .map(line => line.textContent.replaceAll('\u00a0', ' '))
        .join('\n'),
    );
  }

  /** Waits for a notification that holds `text`. */
  async notification(text, picture) {
    await this.inNotifications(this.page.locator('.notification-list-item-message', { hasText: text }).first());
    if (picture) await this.screenshot(picture);
    await this.command('Notifications: Clear All Notifications');
  }

  /** Presses a button of a notification that holds `text`. */
  async pressInNotification(text, button) {
    const item = this.page.locator('.notification-list-item', { hasText: text }).first();
    await this.inNotifications(item);
    await item.hover();
    await item.locator('.monaco-button', { hasText: button }).click();
    await this.command('Notifications: Clear All Notifications');
  }

  /**
   * Waits for what the notification center shows: tests are shown no toasts. The center is opened again and again,
   * for it closes when the last notification goes, as that of a progress does before what comes of it is told.
   */
  async inNotifications(shown) {
    for (let tries = 0; tries < 5; tries++) {
      await this.command('Notifications: Show Notifications');
      if (await this.appears(shown, 4000)) return;
    }
    await shown.waitFor({ timeout: 1000 });
  }

  /** Kills the process below VS Code whose command line holds `text`, once there is one; false if none comes. */
  async kill(text) {
    for (let tries = 0; tries < 100; tries++) {
      const found = processesBelow(this.server.pid).find(({ command }) => command.includes(text));
      if (found) return process.kill(found.pid, 'SIGKILL');
      await this.page.waitForTimeout(50);
    }
    return false;
  }

  async close() {
    await this.browser.close().catch(() => {});
    await this.server.stop();
  }
}
