// What the steps have in common: where pictures go, and waiting for what a person would look at.
export const PICTURES = 'out/screenshots';

export const picture = name => `${PICTURES}/${name}.png`;

/** Time for the editor to learn that the cursor is in a cell. */
export const rest = vscode => vscode.page.waitForTimeout(300);

/** Waits for a line of the editor that holds the text. */
export const line = (vscode, hasText) => vscode.page.locator('.part.editor .view-line', { hasText }).first().waitFor();

/** Waits until the lines in view match, in which spaces count as they are. */
export const view = (vscode, pattern) =>
  vscode.until(`the editor shows ${pattern}`, async () => pattern.test(await vscode.text()));

/** Waits for an editor's tab in front. */
export const tab = (vscode, hasText) => vscode.page.locator('.part.editor .tab.active', { hasText }).waitFor();

/** Waits until the status bar says that the cursor is there. */
export const cursor = (vscode, text) => vscode.cursor(text).waitFor();

/** A webview's page that shows the text, as a preview does. */
export async function preview(vscode, text) {
  const shown = () => vscode.page.frames().map(frame => frame.getByText(text).first().isVisible());
  await vscode.until(`a preview shows ${text}`, async () => (await Promise.allSettled(shown())).some(isYes));
}

const isYes = ({ status, value }) => status === 'fulfilled' && value;

/** Presses a key that goes from cell to cell, until the cursor is at a place where nothing else leads: pressed too early, it does what it does elsewhere, which is taken back. */
export const walk = (vscode, key, place) =>
  vscode.until(`${key} leads to ${place}`, async () => {
    const before = await vscode.text();
    await vscode.key(key);
    if (await vscode.appears(vscode.cursor(place), 5000)) return true;
    if ((await vscode.text()) !== before) await vscode.key('Control+Z');
    return false;
  });

/** The cursor behind the one place where the text stands. */
export async function find(vscode, text) {
  await vscode.until('the find box opens', async () => {
    await vscode.key('Control+F');
    return vscode.shows('.find-widget.visible', 3000);
  });
  await vscode.type(text);
  const box = vscode.page.locator('.find-widget.visible textarea').first();
  await vscode.until(`the find box holds ${text}`, async () => (await box.inputValue()) === text);
  await vscode.until(`${text} is found`, async () => {
    await vscode.key('Enter');
    return vscode.appears(vscode.cursor(`(${text.length} selected)`), 3000);
  });
  await vscode.key('Escape');
  await vscode.page.locator('.find-widget.visible').waitFor({ state: 'detached' });
  await vscode.key('ArrowRight');
  await cursor(vscode, /Col \d+$/);
  await rest(vscode);
}
