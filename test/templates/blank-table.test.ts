import assert from 'node:assert/strict';
import { editions } from '../../server/src/standard/editions';
import type { TableSpec } from '../../server/src/standard/standard';
import { blankTable } from '../../server/src/templates/blank-table';
import { toSnippet } from '../../server/src/templates/slots';
import { displayWidth } from '../../server/src/text/display-width';

const tables = editions.flatMap(standard =>
  standard.tables.map(table => ({ name: `${table.name} (${standard.edition})`, table })),
);
const revised = editions.at(-1)!;
const disclosure = revised.tables[0]!;
const applications = revised.tables[1]!;
const review = revised.tables[2]!;

const gridsOf = (text: string): readonly (readonly (readonly string[])[])[] =>
  text
    .trimEnd()
    .split('\n\n')
    .map(table => table.split('\n').map(line => line.split('|').slice(1, -1)));

const slotsIn = (table: TableSpec): number =>
  table.parts.reduce(
    (sum, part) => sum + part.columns.length * part.rows.filter(row => row.kind === 'data' && !row.local).length,
    0,
  );

suite('blankTable', () => {
  for (const { name, table } of tables) {
    test(`${name}: one grid a part, all rows as wide as its header`, () => {
      const grids = gridsOf(blankTable(table, 'text'));
      assert.equal(grids.length, table.parts.length);
      for (const grid of grids) {
        const widths = grid[0]!.map(displayWidth);
        for (const row of grid) assert.deepEqual(row.map(displayWidth), widths);
        assert.ok(grid[1]!.every(cell => /^ -{3,} $/.test(cell)));
      }
    });

    test(`${name}: every row of the form in its order, its cells empty`, () => {
      for (const [index, grid] of gridsOf(blankTable(table, 'text')).entries()) {
        const part = table.parts[index]!;
        const rows = part.rows.filter(row => !row.local);
        const body = grid.slice(-rows.length).map(row => row.map(cell => cell.trim()));
        const labels = body.map(row => row.slice(0, row.length - part.columns.length)[0] ?? '');
        assert.deepEqual(
          labels,
          rows.map(row => row.label),
        );
        assert.ok(body.every(row => row.slice(-part.columns.length).every(cell => cell === '')));
      }
    });

    test(`${name}: a snippet has one tab stop in each cell to fill, in reading order`, () => {
      const snippet = blankTable(table, 'snippet');
      const stops = [...snippet.matchAll(/(?<!\\)\$(\d+)/g)].map(match => Number(match[1]));
      assert.deepEqual(stops, [...Array.from({ length: slotsIn(table) }, (_, index) => index + 1), 0]);
      assert.equal(snippet.replaceAll(/(?<!\\)\$\d+/g, ''), blankTable(table, 'text'));
    });
  }

  test('a part of 表二 begins with its caption', () => {
    assert.equal(
      blankTable(disclosure, 'text').slice(0, blankTable(disclosure, 'text').indexOf('\n\n')),
      [
        '| 第二十条第（一）项 |              |              |              |',
        '| ------------------ | ------------ | ------------ | ------------ |',
        '| 信息内容           | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
        '| 规章               |              |              |              |',
        '| 行政规范性文件     |              |              |              |',
      ].join('\n'),
    );
  });

  test('headers of several levels stand over one another in two rows', () => {
    const [grid] = gridsOf(blankTable(applications, 'text'));
    const header = [grid![0], grid![2]].map(row => row!.slice(1).map(cell => cell.trim()));
    assert.deepEqual(header, [
      ['自然人', '法人或其他组织', '', '', '', '', '总计'],
      ['', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
    ]);
  });

  test('表四 has 15 cells to fill and no label column', () => {
    const [grid] = gridsOf(blankTable(review, 'text'));
    assert.deepEqual(
      grid!.map(row => row.length),
      [15, 15, 15, 15],
    );
    assert.equal(grid![0]![5]!.trim(), '行政诉讼：未经复议直接起诉');
  });
});

suite('toSnippet', () => {
  test('takes what snippets give a meaning literally', () => {
    assert.equal(toSnippet('a$1 {x} \\'), 'a\\$1 {x\\} \\\\$0');
  });
});
