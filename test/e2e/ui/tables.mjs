import { run } from './palette.mjs';
import { cursor, find, line, picture, rest, view, walk } from './screen.mjs';

/** Where the sixth figure stands in line 47 of sound.nianbao. */
const CELL_6 = 41;

/** Tables are filled in, added up, lined up and carried elsewhere. Goes on with sound.nianbao. */
export const tables = {
  async 'a lens over a table says whether it balances'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.goTo(47);
    await vscode.page.locator('.codelens-decoration', { hasText: /新收\s12\s\+\s结转\s1\s=.*✓/ }).waitFor();
    await vscode.screenshot(picture('9-lens'));
  },
  async 'Tab, Shift+Tab and Enter go from cell to cell'(vscode) {
    await vscode.goTo(47, CELL_6);
    await rest(vscode);
    await walk(vscode, 'Tab', '(2 selected)');
    await vscode.type('21');
    await rest(vscode);
    await walk(vscode, 'Shift+Tab', '(1 selected)');
    await vscode.type('9');
    await line(vscode, '| 一、本年新收政府信息公开申请数量 | 9 | 3 | 0 | 0 | 0 | 9 | 21');
    await rest(vscode);
    await walk(vscode, 'Tab', '(2 selected)');
    await rest(vscode);
    await walk(vscode, 'Enter', /Ln 48, Col \d+ \(1 selected\)/);
    await vscode.screenshot(picture('10-walking'));
    await vscode.type('5');
    await line(vscode, '| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 5');
  },
  async 'the computed figure stands beside a wrong total'(vscode) {
    await line(vscode, '| 5应为 1');
    await vscode.screenshot(picture('11-inlay-hints'));
  },
  async 'recalculating asks before it changes a figure'(vscode) {
    await run(vscode, 'nianbao.recalculate');
    await vscode.tick('5 → 1', picture('12-recalculate'));
    await line(vscode, '| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1');
    await line(vscode, '| 一、本年新收政府信息公开申请数量 | 9 | 3 | 0 | 0 | 0 | 9 | 21');
    await vscode.closeEditor();
  },
  async 'the palette too goes from cell to cell'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.goTo(47, CELL_6);
    await run(vscode, 'nianbao.nextCell');
    await cursor(vscode, '(2 selected)');
    await run(vscode, 'nianbao.previousCell');
    await cursor(vscode, '(1 selected)');
    await run(vscode, 'nianbao.nextCell');
    await cursor(vscode, '(2 selected)');
    await run(vscode, 'nianbao.cellBelow');
    await cursor(vscode, 'Ln 48');
  },
  async 'the table at the cursor becomes a Markdown table of the form'(vscode) {
    await vscode.goTo(47, CELL_6);
    await run(vscode, 'nianbao.convertTable');
    await view(vscode, /^\| -{20,} \| -+ \|/m);
    await view(vscode, /申请数量 +\| 9 +\| 3 +\| 0/);
  },
  async 'a cell out of line is lined up, in this table or in all'(vscode) {
    for (const [figure, command] of [
      ['123456789', 'nianbao.alignTable'],
      ['2', 'nianbao.alignTables'],
    ]) {
      await find(vscode, '二、上年结转政府信息公开申请数量');
      await walk(vscode, 'Tab', 'selected)');
      await vscode.type(figure);
      await run(vscode, command);
      await view(vscode, rowsInLine(figure));
    }
    await vscode.closeEditor();
  },
  async 'Format Document mends punctuation, too'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.goTo(18);
    await vscode.type('全年公开信息,没有收费。');
    await vscode.command('Format Document');
    await line(vscode, '全年公开信息，没有收费。');
    await vscode.closeEditor();
  },
  async "Tab elsewhere is the editor's own"(vscode) {
    await vscode.openFile('notes.md');
    await vscode.goTo(7);
    await rest(vscode);
    await vscode.key('Tab');
    await view(vscode, /^ +\| 周一/m);
    await vscode.closeEditor();
  },
  async 'a copied table is pasted into the cells of a blank one'(vscode) {
    await vscode.openFile('sound.nianbao');
    await vscode.goTo(47, CELL_6);
    await run(vscode, 'nianbao.copyTable');
    await vscode.notification(/已复制/);
    await vscode.closeEditor();
    await run(vscode, 'nianbao.newReport');
    await vscode.answer('1/2', '云溪市林业局');
    await vscode.answer('2/2', '2023');
    await line(vscode, '云溪市林业局2023年');
    await find(vscode, '一、本年新收');
    await walk(vscode, 'Tab', 'Ln 46, Col 62');
    await vscode.key('Control+V');
    await line(vscode, /一、本年新收\S+\s*\|\s*9\s*\|\s*3\s*\|\s*0/);
    await vscode.page.locator('.post-edit-widget').click();
    await vscode.screenshot(picture('13-paste'));
    await vscode.pickQuickFix('Plain Text');
    await line(vscode, /一、本年新收\S+\s*9\s*3\s*0/);
    await vscode.closeEditor();
  },
};

/** Two rows of 表三 whose first figures take the same room: `| 9         |` over `| 123456789 |`, beside which `应为 1` may be drawn. */
const rowsInLine = figure =>
  new RegExp(`申请数量 +\\| 9 {${Math.max(figure.length, 6)}}\\| 3[^]*申请数量 +\\| ${figure}(?:应为 1)? +\\| 0`);
