import assert from 'node:assert/strict';
import { rememberHeaders } from '../../server/src/report/header-orders';
import { range } from '../../server/src/text/range';
import type { TableRow } from '../../server/src/tree/tree';

const header = (...rows: readonly (readonly string[])[]): TableRow[] =>
  rows.map(words => ({
    ...range(0, 0),
    cells: words.map((text, column) => ({ ...range(0, 0), text, column, columnSpan: 1, rowSpan: 1 })),
  }));

suite('headers', () => {
  const disclosed = { name: '公开' };
  const received = { name: '申请' };
  const counting = () => {
    const asked: string[] = [];
    const read = rememberHeaders((rows: readonly TableRow[], form: { readonly name: string }) => {
      asked.push(form.name);
      return rows.map(row => row.cells.map(cell => cell.text).join('|')).join('/');
    });
    return { asked, read };
  };

  test('the same words are read once for a form', () => {
    const { asked, read } = counting();
    const answers = [1, 2, 3].map(() => read(header(['自然人', '总计'], ['其他']), received));
    assert.deepEqual(answers, ['自然人|总计/其他', '自然人|总计/其他', '自然人|总计/其他']);
    assert.deepEqual(asked, ['申请']);
  });

  test('another form has an answer of its own', () => {
    const { asked, read } = counting();
    read(header(['总计']), received);
    read(header(['总计']), disclosed);
    assert.deepEqual(asked, ['申请', '公开']);
  });

  test('an answer of nothing is remembered too', () => {
    let asked = 0;
    const read = rememberHeaders(() => {
      asked++;
      return undefined;
    });
    assert.equal(read(header(['甲']), received), undefined);
    assert.equal(read(header(['甲']), received), undefined);
    assert.equal(asked, 1);
  });

  test('words cut otherwise are another header', () => {
    const { read } = counting();
    const headers = [
      header(['1:甲', '乙']),
      header(['1:甲乙']),
      header(['1', '甲乙']),
      header(['1:甲'], ['乙']),
      header([], ['1:甲', '乙']),
      header(['1:甲\n1:乙']),
      header(['1:甲\n', '乙']),
    ];
    const cells = (rows: readonly TableRow[]) => rows.map(row => row.cells.map(cell => cell.text).join('|')).join('/');
    assert.deepEqual(
      headers.map(rows => read(rows, received)),
      headers.map(cells),
    );
  });

  test('however many headers there are, each has its own answer', () => {
    const { read } = counting();
    for (let i = 0; i < 2000; i++) assert.equal(read(header([`第${i}列`]), received), `第${i}列`);
    assert.equal(read(header(['第0列']), received), '第0列');
    const long = '长'.repeat(5000);
    assert.equal(read(header([long]), received), long);
  });
});
