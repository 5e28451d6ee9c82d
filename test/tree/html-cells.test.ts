import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { open } from '../support/open';

/** The cells' texts of the first table, row by row. */
function cellsOf(html: string): readonly (readonly string[])[] {
  const table = open(html).tree.blocks.find(block => block.kind === 'table');
  assert.ok(table?.kind === 'table', 'a table is read');
  return table.rows.map(row => row.cells.map(cell => cell.text));
}

suite('cells of an HTML table', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a line end inside a label', '<td>本年新\n制作数量</td>', ['本年新制作数量']],
    ['CRLF and indent inside a label', '<td>本年新\r\n    制作数量</td>', ['本年新制作数量']],
    ['a tag inside a label', '<td>本年新<br>制作数量</td>', ['本年新制作数量']],
    ['entities', '<td>&nbsp;12&nbsp;</td><td>a&amp;b</td>', ['12', 'a&b']],
    ['an empty cell', '<td></td><td>0</td>', ['', '0']],
    ['paragraphs inside a cell', '<td><p>规章</p></td><td><p> 0 </p></td>', ['规章', '0']],
  ];
  for (const [name, cells, expected] of cases) {
    test(name, () => assert.deepEqual(cellsOf(`<table><tr>${cells}</tr></table>`), [expected]));
  }
});
