import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createLexicon } from '../../server/src/report/lexicon';
import { createTableRecogniser } from '../../server/src/report/recognise-table';
import type { FormRow } from '../../server/src/report/report';
import { createTableBinder, type TableBinder } from '../../server/src/report/table-binder';
import { editions } from '../../server/src/standard/editions';
import { parse } from '../../server/src/tree/parse';
import type { TableBlock } from '../../server/src/tree/tree';
import { plainRow } from '../support/plain-row';

const lexicon = createLexicon(editions);
const recogniser = createTableRecogniser(editions);

/** A binder, and how often it had to look at what a table is. */
function counting() {
  let looked = 0;
  const binder = createTableBinder({
    ...recogniser,
    recognise: (...asked) => {
      looked++;
      return recogniser.recognise(...asked);
    },
  });
  return { binder, looked: () => looked };
}

const fresh = (): TableBinder => createTableBinder(recogniser);

function tableIn(text: string): TableBlock {
  const table = parse(text, lexicon).blocks.find(block => block.kind === 'table');
  assert.ok(table, text);
  return table;
}

/** Undefined if the table is none of a form. */
function rowsBy(binder: TableBinder, text: string, words = '', start = 100): readonly FormRow[] | undefined {
  const around = { start, edition: 'revised', expected: 'applications', piece: undefined, words } as const;
  return binder.bind(tableIn(text), around)?.rows.map(plainRow);
}

/** `received: 5 0 0 0 0 0 5`, with `!` where the cells cannot be told apart. */
const said = (rows: readonly FormRow[] | undefined): readonly string[] =>
  (rows ?? []).map(
    ({ spec, label, cells, aligned }) =>
      `${spec?.key ?? label.value}: ${cells.map(cell => cell.text).join(' ')}${aligned ? '' : ' !'}`,
  );

/** What a binder says of each text after it has seen those before it is what one says that has seen none. */
function assertAlike(texts: readonly string[], words: readonly string[] = []): void {
  const binder = fresh();
  [...texts, ...texts, ...texts].forEach((text, at) => {
    const i = at % texts.length;
    const over = words[i] ?? '';
    assert.deepEqual(rowsBy(binder, text, over), rowsBy(fresh(), text, over), text);
  });
}

const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const labels = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
type Grid = readonly (readonly (string | number)[])[];
const figures = (...rows: Grid): Grid => [['', ...heads], ...rows.map((row, i) => [labels[i]!, ...row])];
const pipe = (grid: Grid) => grid.map(row => `| ${row.join(' | ')} |\n`).join('');
const tabs = (grid: Grid) => grid.map(row => `${row.join('\t')}\n`).join('');
const flow = (grid: Grid) =>
  `${grid
    .flat()
    .filter(cell => cell !== '')
    .join('\n')}\n`;
const html = (grid: Grid) =>
  `<table>${grid.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>\n`;

const few = figures([5, 0, 0, 0, 0, 0, 5], [0, 1, 0, 0, 0, 0, 1], [2, 1, 0, 0, 0, 0, 3]);
const many = figures(
  [215, 30, 0, 0, '1,204', 0, 8],
  ['３', 1, 0, 0, 0, 0, 1],
  ['22（其中补正2件）', 1, 0, 0, 0, 0, 23],
);

suite('tables of one shape', () => {
  for (const [name, write] of Object.entries({ pipe, tabs, flow, html })) {
    test(`${name}: what was seen twice is not looked at again with other figures`, () => {
      const { binder, looked } = counting();
      assert.deepEqual(said(rowsBy(binder, write(few))).slice(0, 1), ['received: 5 0 0 0 0 0 5']);
      for (const [text, start] of [
        [few, 50],
        [many, 7],
        [few, 0],
        [many, 200],
      ] as const)
        assert.deepEqual(rowsBy(binder, write(text), '', start), rowsBy(fresh(), write(text), '', start));
      assert.equal(looked(), 2);
    });
  }

  test('a blank, a word or a column more is another shape', () => {
    const { binder, looked } = counting();
    const texts = [
      few,
      figures([5, 0, 0, 0, 0, 0, ''], [0, 1, 0, 0, 0, 0, 1], [2, 1, 0, 0, 0, 0, 3]),
      figures([5, 0, 0, 0, 0, 0, '/'], [0, 1, 0, 0, 0, 0, 1], [2, 1, 0, 0, 0, 0, 3]),
      few.map(row => [...row, 1]),
      few.slice(0, -1),
      few.map(([label, ...cells]) => [label === labels[2] ? '（二）部分公开' : label!, ...cells]),
    ].map(pipe);
    rowsBy(binder, texts[0]!);
    for (const text of texts) assert.deepEqual(rowsBy(binder, text), rowsBy(fresh(), text), text);
    assert.equal(rowsBy(binder, texts[0]!)?.length, 3);
    assert.equal(looked(), 1 + texts.length);
    assertAlike(texts.toReversed());
  });

  test('what is no form is remembered too', () => {
    const { binder, looked } = counting();
    const other = (count: number) =>
      pipe([
        ['栏目', '更新次数'],
        ['通知公告', count],
      ]);
    assert.equal(rowsBy(binder, other(4)), undefined);
    assert.equal(rowsBy(binder, other(12)), undefined);
    assert.equal(rowsBy(binder, other(345)), undefined);
    assert.equal(looked(), 2);
  });

  test('sentences over a table that differ in figures make no other table of it', () => {
    const { binder, looked } = counting();
    rowsBy(binder, pipe(few), '2022年，我局收到申请5件');
    rowsBy(binder, pipe(many), '2023年，我局收到申请8件');
    rowsBy(binder, pipe(few), '2024年，我局收到申请10件');
    assert.equal(looked(), 2);
    assertAlike([pipe(few), pipe(few), pipe(few)], ['', '（一）予以公开', '2022年']);
  });

  test('a table that stands alone under the label of its row is the row that its label says', () => {
    const table = pipe([heads, [5, 0, 0, 0, 0, 0, 5]]);
    assert.deepEqual(said(rowsBy(fresh(), table, labels[0])), ['received: 5 0 0 0 0 0 5']);
    assertAlike([table, table, table], [labels[0]!, '', labels[1]!]);
  });
});

suite('tables of one shape whose figures decide', () => {
  test('a page number behind a row, and a figure too many in it', () => {
    const paged = flow([
      ['', ...heads],
      [labels[0]!, 2, 1, 0, 0, 0, 0, 3, 17],
      [labels[1]!, 0, 0, 0, 0, 0, 0, 0],
      [labels[2]!, 2, 1, 0, 0, 0, 0, 3],
      ['（二）部分公开', 0, 0, 0, 0, 0, 0, 0],
    ]);
    const doubled = paged.replace('2\n1\n0\n0\n0\n0\n3\n17', '12\n5\n0\n0\n0\n0\n0\n17');
    assert.notEqual(paged, doubled);
    assertAlike([paged, doubled, paged]);
    assertAlike([doubled, paged]);
  });

  test('a row that numbers the columns, and one with figures', () => {
    const numbered = (...row: number[]) => pipe([['', ...heads], ['本地情形', ...row], ...few.slice(1)]);
    const counts = numbered(1, 2, 3, 4, 5, 6, 7);
    const row = numbered(1, 2, 3, 4, 5, 6, 21);
    assert.equal(said(rowsBy(fresh(), counts)).length, 3);
    assert.equal(said(rowsBy(fresh(), row)).length, 4);
    assertAlike([counts, row, counts]);
    assertAlike([row, counts]);
  });

  test('sums of 法人或其他组织 in a column of their own, and a figure too many', () => {
    const written = (place: number) =>
      pipe([
        ['', '自然人', '法人或其他组织', ...heads.slice(1)],
        ...[
          [3, 1, 2, 0, 0, 0, 6],
          [1, 0, 0, 4, 0, 0, 5],
          [0, 2, 0, 0, 1, 0, 3],
        ].map((row, i) => [
          labels[i]!,
          ...row.toSpliced(1, 0, place + row.slice(1, 6).reduce((sum, figure) => sum + figure, 0)),
        ]),
      ]);
    assert.deepEqual(said(rowsBy(fresh(), written(0)))[0], 'received: 3 1 2 0 0 0 6');
    assert.notDeepEqual(said(rowsBy(fresh(), written(9))), said(rowsBy(fresh(), written(0))));
    assertAlike([written(0), written(9), written(0)]);
    assertAlike([written(9), written(0)]);
  });

  test('however many shapes there are, each table is bound by its own', () => {
    const binder = fresh();
    for (let at = 0; at < 48; at++) {
      const i = Math.floor(at / 2);
      const long = pipe([...few, ...Array.from({ length: 180 + i }, (_, at) => [`第${at}种`, at, i, 0, 0, 0, 0, 0])]);
      assert.equal(rowsBy(binder, long)?.length, 183 + i);
    }
    assert.deepEqual(rowsBy(binder, pipe(few)), rowsBy(fresh(), pipe(few)));
  });
});
