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
    ['entities by number', '<td>&#12288;&#49;&#x32;&#12288;</td><td>&#0;&#xD800;</td>', ['12', '\ufffd\ufffd']],
    ['entities without a semicolon', '<td>&nbsp12</td>', ['12']],
    ['quotation marks by name', '<td>&ldquo;三安全一稳定&rdquo;&hellip;</td>', ['“三安全一稳定”…']],
    ['what only looks like an entity', '<td>&stability; A&B &</td>', ['&stability; A&B &']],
    ['an entity that stands for an entity', '<td>&amp;nbsp;</td>', ['&nbsp;']],
    ['nothing but blanks with names', '<td>&nbsp;&emsp; </td><td>0</td>', ['', '0']],
    ['an empty cell', '<td></td><td>0</td>', ['', '0']],
    ['paragraphs inside a cell', '<td><p>规章</p></td><td><p> 0 </p></td>', ['规章', '0']],
  ];
  test('the place of a cell is what is seen of it, as it is written', () => {
    const html = '<table><tr><td>&nbsp; 1&middot;2 &nbsp;</td><td>&emsp;</td><td> 3 <b>4</b>&#160;</td></tr></table>';
    const table = open(html).tree.blocks.find(block => block.kind === 'table');
    assert.ok(table?.kind === 'table');
    const written = table.rows.flatMap(row => row.cells.map(({ start, end }) => html.slice(start, end)));
    assert.deepEqual(written, ['1&middot;2', '', '3 <b>4']);
  });

  for (const [name, cells, expected] of cases) {
    test(name, () => assert.deepEqual(cellsOf(`<table><tr>${cells}</tr></table>`), [expected]));
  }
});
