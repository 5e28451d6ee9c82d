import { run } from './palette.mjs';
import { line, picture, preview, tab } from './screen.mjs';

const CONFIG = 'nianbao.config.json';

/** What the project does not want to be told, and how that is taken back. */
export const silencing = {
  async 'a quick fix silences a finding, and the report stays as it is'(vscode) {
    await vscode.openFile('faulty.nianbao');
    await vscode.squiggles('error');
    await vscode.goTo(9, 24);
    await vscode.quickFixes();
    await vscode.pickQuickFix('不再提示这一处（wrong-breakdown）');
    await vscode.notification(/记在 nianbao\.config\.json 里。报告没有改动/);
    await vscode.until('line 9 is quiet', async () => !(await isMarked(vscode, '186条')));
  },
  async 'the project file has it, and is opened'(vscode) {
    await run(vscode, 'nianbao.openConfig');
    await tab(vscode, CONFIG);
    await line(vscode, '"rule": "wrong-breakdown"');
    await vscode.screenshot(picture('23-config'));
    await vscode.closeEditor();
  },
  async 'a page shows the settings that hold for the report'(vscode) {
    await vscode.openFile('faulty.nianbao');
    await run(vscode, 'nianbao.showEffectiveSettings');
    await preview(vscode, 'faulty.nianbao适用的设置');
    await vscode.screenshot(picture('24-settings'));
    await vscode.closeEditor();
  },
  async 'what is silenced is listed, and told again when chosen'(vscode) {
    await run(vscode, 'nianbao.showSilenced');
    await vscode.tick('wrong-breakdown', picture('25-silenced'));
    await vscode.notification(/已恢复提示1条/);
    await vscode.until('line 9 is marked again', () => isMarked(vscode, '186条'));
    await vscode.closeEditor();
  },
};

/** Whether a squiggle of an error is drawn on the line in view that holds the text. */
const isMarked = (vscode, text) =>
  vscode.page.evaluate(wanted => {
    const line = [...document.querySelectorAll('.part.editor .view-line')].find(one =>
      one.textContent.includes(wanted),
    );
    const top = line?.getBoundingClientRect().top;
    const marks = [...document.querySelectorAll('.part.editor .squiggly-error')];
    return marks.some(mark => Math.abs(mark.getBoundingClientRect().top - top) < 10);
  }, text);
