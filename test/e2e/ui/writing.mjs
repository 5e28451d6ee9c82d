import { run, shortTitle } from './palette.mjs';
import { line, picture, tab } from './screen.mjs';

/** A report is begun, and what is missing put in. */
export const writing = {
  async 'a new report asks for organ and year'(vscode) {
    await run(vscode, 'nianbao.newReport');
    await vscode.answer('1/2', '云溪市林业局');
    await vscode.answer('2/2', '24');
    await vscode.page.locator('.quick-input-message', { hasText: '四位年份' }).waitFor();
    await vscode.answer('2/2', '2024');
    await line(vscode, '云溪市林业局2024年');
    await vscode.screenshot(picture('5-new-report'));
    await vscode.closeEditor();
  },
  async 'a blank table goes in at the cursor'(vscode) {
    await vscode.openFile('incomplete.nianbao');
    await vscode.goTo(20);
    await run(vscode, 'nianbao.insertTable');
    await vscode.choose(shortTitle(vscode, 'nianbao.insertTable'), '表四');
    await line(vscode, '复议后起诉');
    await vscode.screenshot(picture('6-blank-table'));
    await vscode.closeEditor();
  },
  async 'missing sections are put in, and it says so'(vscode) {
    await vscode.openFile('incomplete.nianbao');
    await vscode.goTo(44);
    await vscode.squiggles('error');
    await run(vscode, 'nianbao.insertMissingSections');
    await vscode.notification(/缺少的章节已补入/);
    await vscode.closeEditor();
  },
  async 'the number of a missing section brings its heading'(vscode) {
    await vscode.openFile('incomplete.nianbao');
    await vscode.goTo(77);
    await vscode.key('Enter');
    await vscode.type('四');
    await vscode.suggestion('行政复议');
    await vscode.screenshot(picture('19-completion'));
    await vscode.key('Enter');
    await line(vscode, '四、政府信息公开行政复议、行政诉讼情况');
    await line(vscode, '五、其他需要报告的事项');
    await vscode.key('Escape');
    await vscode.closeEditor();
  },
  async 'an example to try things on is a copy'(vscode) {
    await run(vscode, 'nianbao.openExample');
    await tab(vscode, 'Untitled');
    await vscode.squiggles('error');
    await vscode.closeEditor();
  },
};
