// From text typed into the workbench to the squiggle on the screen.
import { openWorkbench } from '../test/vscode-host/ui.mjs';

const REST_MS = 1200;

/** Types at the end of a line and takes it back, `times` times; the milliseconds of each, with the way into the browser. */
export async function keyToSquiggle({ folder, file, line, typed, times, ...extension }) {
  const vscode = await openWorkbench({ folder, ...extension, settings: { 'editor.wordWrap': 'on' } });
  try {
    const { page } = vscode;
    await vscode.openFile(file);
    await page.waitForTimeout(5000);
    await vscode.goTo(line);
    // The first goes to the end of what is shown in one row.
    await vscode.key('End');
    await vscode.key('End');
    await page.evaluate(watchSquiggles);
    const measured = [];
    for (let n = 0; n < times; n++) {
      await page.waitForTimeout(REST_MS);
      await page.evaluate(() => window.bench.begin());
      await vscode.type(typed);
      measured.push(await page.evaluate(() => window.bench.done));
      await vscode.key('Backspace');
    }
    return measured;
  } finally {
    await vscode.close();
  }
}

/** In the page: `begin()` waits for one squiggle more than there are; `done` is the time that it takes. */
function watchSquiggles() {
  const count = () => document.querySelectorAll('.part.editor [class*="squiggly-"]').length;
  const bench = { done: undefined, begin };
  window.bench = bench;
  function begin() {
    const before = count();
    bench.done = new Promise(done => {
      const start = performance.now();
      const observer = new MutationObserver(() => {
        if (count() <= before) return;
        observer.disconnect();
        done(performance.now() - start);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
    });
  }
}
