import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { alignTables } from '../../server/src/features/align-tables';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { range } from '../../server/src/text/range';
import { createPlan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { open } from '../support/open';

const title = '云溪市林业局2023年政府信息公开工作年度报告\n\n';
const aligned = (text: string): string => applyEdits(text, alignTables(open(text)));
const table = (written: string): string => aligned(title + written).slice(title.length);

const layout = (text: string) =>
  open(text).tree.blocks.map(block =>
    block.kind === 'table' ? block.rows.map(row => row.cells.map(cell => cell.text)) : block.text,
  );

suite('features/align-tables', () => {
  test('makes columns of one display width', () => {
    assert.equal(
      table('|项目|数量|\n|-|:-:|\n|规范性文件|2|\n|𬭸县公报|1204|\n'),
      '| 项目       | 数量 |\n| ---------- | :--: |\n| 规范性文件 | 2    |\n| 𬭸县公报   | 1204 |\n',
    );
  });

  test('leaves open ends open, short rows short and escaped bars in their cells', () => {
    assert.equal(
      table('项目 | 数量 ||\n规章|2\n甲\\|乙 |  3|\n'),
      '项目   | 数量 |     |\n规章   | 2\n甲\\|乙 | 3    |\n',
    );
  });

  test('moves no cell and touches nothing else, in any report; a second time changes nothing', () => {
    for (let seed = 0; seed < 9; seed++) {
      const text = writeReport(createPlan(seed));
      const once = aligned(text);
      assert.deepEqual(layout(once), layout(text), `#${seed}`);
      assert.equal(aligned(once), once, `#${seed}`);
    }
  });

  test('does one table where one is asked for', () => {
    const text = `${title}|甲|乙|\n|-|-|\n|1|2|\n\n说明。\n\n|丙|丁|\n|-|-|\n|1|2|\n`;
    const at = text.indexOf('|丙|');
    const edits = alignTables(open(text), range(at, at));
    assert.ok(edits.length === 3 && edits.every(edit => edit.range.start >= at));
    assert.deepEqual(alignTables(open(text), range(0, 3)), []);
  });

  test('lets texts be that are no report', () => {
    assert.deepEqual(alignTables(open('|甲|乙|\n|-|-|\n|1|2|\n', 'markdown')), []);
  });
});
