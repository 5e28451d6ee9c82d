// Drives the workbench in the browser as a person would: keys, menus, what is on the screen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, launchBrowser, remoteUri, workbenchUrl } from './browser.mjs';
import { describeScreen } from './describe-screen.mjs';
import { startServer } from './server.mjs';

const QUICK_INPUT = '.quick-input-widget';
const QUICK_ROWS = `${QUICK_INPUT} .quick-input-list .monaco-list-row`;
/** How long, in ms, a key is given to do something before it is pressed again. */
const PATIENCE = 3000;
/** How long, in ms, a thing is waited for before it is said that it does not come: a busy machine fails nothing. */
const LIMIT = 60_000;
const WINDOW = { width: 1280, height: 800 };
const HOVERS = '.monaco-hover:not(.hidden)';
const ACTIONS = '.action-widget .monaco-list-row.action';

/** Opens a copy of `folder`; locale: of the extension, English without; extension: a folder to run from source; or vsix: a packed extension. */
export async function openWorkbench({ folder, extension, vsix, locale, settings, viewport = WINDOW }) {
  const server = await startServer({ locale, settings, extensions: vsix ? [vsix] : [] });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport, locale: locale ?? 'en' });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  const copy = freshFolder(server, folder);
  const payload = extension ? [['extensionDevelopmentPath', remoteUri(server, extension)]] : [];
  await page.goto(workbenchUrl(server, copy, payload));
  await page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item');
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

  /** Ctrl+P, the name, Enter, until the editor shows its text, not only its tab: what came before may take the focus, which closes the list. */
  async openFile(name) {
    const shown = `.part.editor .monaco-editor[data-uri$="/${encodeURIComponent(name)}"] .view-line`;
    await this.until(`the editor shows ${name}`, async () => {
      await this.pick('Control+P', name);
      return this.shows(shown, PATIENCE);
    });
  }

  /** Runs a command by its title in the command palette. */
  command(title) {
    return this.pick('F1', title);
  }

  /** Opens a list, types, and takes the first row, which holds that text or another; again if the list was closed by what came before. */
  pick(keys, text, holds = text) {
    return this.until(`${keys} lists ${holds}`, async () => {
      await this.openQuickInput(keys);
      await this.type(text);
      const row = `${QUICK_ROWS}.focused >> text=${holds}`;
      if ((await this.shows(row, PATIENCE)) && (await this.accept(row))) return true;
      await this.key('Escape');
      return false;
    });
  }

  /** Presses again until the box shows. */
  async openQuickInput(keys) {
    for (let tries = 0; tries < 40; tries++) {
      await this.key(keys);
      if (await this.shows(`${QUICK_INPUT} .input`, this.patience)) {
        this.patience = PATIENCE;
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

  /** Asks again and again; or does, again and again, what may come to nothing when something else happens on the screen. */
  async until(what, ask) {
    const end = Date.now() + LIMIT;
    while (!(await ask())) {
      if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Closes the active editor without saving, and waits until its tab is gone: an editor opened meanwhile would go with it. */
  async closeEditor() {
    const tab = this.page.locator('.part.editor .tab.active');
    const name = await tab.getAttribute('data-resource-name');
    const same = this.page.locator(`.part.editor .tab[data-resource-name="${name}"]`);
    const before = await same.count();
    await this.command('View: Revert and Close Editor');
    await this.until(`${name} is closed`, async () => (await same.count()) < before);
  }

  /** After a step that failed: no list, no editor, no panel. */
  async startOver() {
    await this.closeBoxes();
    while (await this.page.locator('.part.editor .tab.active').count()) await this.closeEditor();
    if (await this.shows('.part.panel', 100)) await this.key('Control+J');
  }

  /** Answers the input box whose title holds `title`. What comes of it is for the caller to wait for. */
  async answer(title, text) {
    await this.titled(title);
    await this.key('Control+A');
    await this.type(text);
    const input = this.page.locator(`${QUICK_INPUT} input`).first();
    await this.until(`${title} holds ${text}`, async () => (await input.inputValue()) === text);
    await this.key('Enter');
  }

  titled(hasText) {
    return this.page.locator(`${QUICK_INPUT} .quick-input-title`, { hasText }).waitFor();
  }

  /** Takes the row that holds `text` of the list whose title holds `title`. */
  async choose(title, text) {
    await this.titled(title);
    await this.page.locator(QUICK_ROWS).first().waitFor();
    await this.type(text);
    const row = `${QUICK_ROWS}.focused >> text=${text}`;
    await this.page.locator(row).waitFor();
    if (!(await this.accept(row))) throw new Error(`the list ${title} stays`);
  }

  /** Ticks the row that holds `text` of a list in which several can be taken, and takes what is ticked. */
  async tick(text, picture) {
    const row = this.page.locator(QUICK_ROWS, { hasText: text }).first();
    await row.click();
    await this.page.locator(`${QUICK_ROWS}[aria-checked="true"]`, { hasText: text }).waitFor();
    if (picture) await this.screenshot(picture);
    await this.key('Enter');
    await row.waitFor({ state: 'hidden' });
  }

  /**
   * Enter, once the list is filled: before, it does nothing, and the row stays, so it is pressed again. The page itself is asked
   * whether the row stays, as a page that stands still for a while would seem to show nothing new. False if the row has gone before, or stays.
   */
  async accept(row) {
    for (let tries = 0; tries < 10; tries++) {
      await this.page.waitForTimeout(200);
      if (!(await this.page.locator(row).first().isVisible()) || !(await this.hasKeys(QUICK_INPUT))) return tries > 0;
      await this.key('Enter');
    }
    return false;
  }

  /** Whether keys go to what is inside. */
  hasKeys(selector) {
    return this.page.evaluate(wanted => document.activeElement?.closest(wanted) !== null, selector);
  }

  /**
   * The pointer rests on the first such element in view until a hover holds `hasText`, which is given. It is moved there again
   * and again: what is put in above moves the element away. The element itself is not scrolled to, which would move lines under their frame.
   */
  async pointAt(selector, hasText, hovers = HOVERS) {
    const element = this.page.locator(selector).first();
    const hover = this.page.locator(hovers, { hasText }).first();
    await element.waitFor();
    await this.until(`${selector} is explained`, async () => {
      const { x, y, width, height } = await element.boundingBox();
      await this.page.mouse.move(x + width / 2 - 3, y + height / 2);
      await this.page.mouse.move(x + width / 2, y + height / 2);
      return this.appears(hover, PATIENCE);
    });
    return hover;
  }

  /** Waits for squiggles of a kind (error, warning, info, hint): at least `atLeast`; 0 waits until there is none. */
  squiggles(kind, atLeast = 1) {
    const test = ([className, wanted]) => {
      const shown = document.querySelectorAll(`.part.editor .${className}`).length;
      return wanted === 0 ? shown === 0 : shown >= wanted;
    };
    return this.page.waitForFunction(test, [`squiggly-${kind}`, atLeast]);
  }

  /** Cursor to a line's beginning, then `right` characters on. Lines count from 1. The columns that the status bar counts are at least as many. */
  async goTo(line, right = 0) {
    await this.until(`the cursor is in line ${line}`, async () => {
      await this.pick('Control+G', String(line), `line ${line} `);
      return this.appears(this.cursor(`Ln ${line}, `), PATIENCE);
    });
    await this.key('Home');
    await this.cursor(`Ln ${line}, Col 1`).waitFor();
    for (let i = 0; i < right; i++) await this.key('ArrowRight');
  }

  /** What the status bar says of the cursor: `Ln 47, Col 12`, ` (1 selected)` behind it with a selection. */
  cursor(hasText) {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText });
  }

  /** The rows of the Problems panel. */
  async problems() {
    await this.page.locator('.markers-panel .monaco-list-row').first().waitFor();
    return this.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
  }

  /** Ctrl+. at the cursor; the titles offered. */
  async quickFixes() {
    await this.until('a quick fix is offered', async () => {
      await this.key('Control+.');
      return this.shows(ACTIONS, PATIENCE);
    });
    return this.page.locator(ACTIONS).allInnerTexts();
  }

  /** Takes a row of the menu that is open: only then keys go to it. */
  async pickQuickFix(title) {
    const focused = this.page.locator(`${ACTIONS}.focused`);
    await focused.waitFor();
    for (let tries = 0; tries < 50; tries++) {
      if ((await focused.allInnerTexts()).some(text => text.includes(title))) return this.key('Enter');
      await this.key('ArrowDown');
      await this.page.waitForTimeout(20);
    }
    throw new Error(`no quick fix titled ${title}`);
  }

  /** Asks for suggestions until one that holds `text` is the one that Enter takes. Escape goes first: an open list would show details instead. */
  suggestion(hasText) {
    const offered = this.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText });
    return this.until(`${hasText} is suggested`, async () => {
      if (await this.appears(offered, 1000)) return true;
      await this.key('Escape');
      await this.key('Control+Space');
      return this.appears(offered, PATIENCE);
    });
  }

  /** The lines in view, in order, once all that was typed is drawn. */
  async text() {
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.part.editor .monaco-editor .view-lines .view-line')]
        .sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10))
        .map(line => line.textContent.replaceAll('\u00a0', ' '))
        .join('\n'),
    );
  }

  /** A notification that holds `text`, where the notification center is open. */
  notice(hasText) {
    return this.page.locator('.notification-list-item', { hasText }).first();
  }

  /** Waits for a notification that holds `text`. */
  async notification(text, picture) {
    await this.inNotifications(this.notice(text));
    if (picture) await this.screenshot(picture);
    await this.command('Notifications: Clear All Notifications');
  }

  /** Presses a button of a notification that holds `text`. */
  async pressInNotification(text, button) {
    const item = this.notice(text);
    await this.inNotifications(item);
    await item.hover();
    await item.locator('.monaco-button', { hasText: button }).click();
  }

  /**
   * Waits for what the notification center shows: tests are shown no toasts. The center is opened again and again,
   * for it closes when the last notification goes, as that of a progress does before what comes of it is told.
   */
  inNotifications(shown) {
    return this.until('the notification center shows it', async () => {
      await this.command('Notifications: Show Notifications');
      return this.appears(shown, 4000);
    });
  }

  /** Kills the process below VS Code whose command line holds `text`; false if there is none. */
  kill(text) {
    const found = processesBelow(this.server.pid).find(({ command }) => command.includes(text));
    return found !== undefined && process.kill(found.pid, 'SIGKILL');
  }

  /** What is on the screen, in words; and then in the notification center, for which all else is closed. */
  async describe() {
    const screen = await describeScreen(this.page);
    if (/^notifications/m.test(screen)) return screen;
    await this.closeBoxes();
    await this.command('Notifications: Show Notifications');
    const told = await this.page.locator('.notification-list-item').allInnerTexts();
    return `${screen}\nnotifications, opened now: ${told.join(' ¦ ').replaceAll('\n', ' ')}`;
  }

  async closeBoxes() {
    for (let n = 0; n < 3; n++) await this.key('Escape');
  }

  async close() {
    await this.browser.close().catch(() => {});
    await this.server.stop();
  }
}
