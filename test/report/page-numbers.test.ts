import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { open } from '../support/open';

const heads = '自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他';

/** Cells of 表三, one a line; `#` stands for a page number. */
const flow = (text: string): string =>
  [
    '三、收到和处理政府信息公开申请情况',
    ...text.replaceAll('#', '17').trim().split(/\s+/),
    '四、政府信息公开行政复议、行政诉讼情况',
  ].join('\n\n');

/** `received: 5 0 0 0 0 0 5`, with `!` where the cells cannot be told apart. */
const rowsOf = (text: string): readonly string[] =>
  open(flow(text)).report.forms.flatMap(form =>
    form.rows
      .filter(row => row.cells.length > 0)
      .map(
        row => `${row.spec?.key ?? row.label.value}: ${row.cells.map(c => c.text).join(' ')}${row.aligned ? '' : ' !'}`,
      ),
  );

const rows = [
  '一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5',
  '二、上年结转政府信息公开申请数量 0 1 0 0 0 0 1',
  '（一）予以公开 2 1 0 0 0 0 3',
  '四、结转下年度继续办理 3 0 0 0 0 0 3',
];
const read = [
  'received: 5 0 0 0 0 0 5',
  'carried-in: 0 1 0 0 0 0 1',
  'granted: 2 1 0 0 0 0 3',
  'carried-out: 3 0 0 0 0 0 3',
];

suite('page numbers in a table with one cell a line', () => {
  const places: readonly (readonly [string, string])[] = [
    ['behind the column heads', `${heads} # ${rows.join(' ')}`],
    ['behind a row', `${heads} ${rows[0]} # ${rows.slice(1).join(' ')}`],
    [
      'behind a group of rows',
      `${heads} ${rows.slice(0, 2).join(' ')} 三、本年度办理结果 # ${rows.slice(2).join(' ')}`,
    ],
    ['behind the last row', `${heads} ${rows.join(' ')} #`],
    ['before the heads of the next page', `${heads} ${rows.slice(0, 3).join(' ')} # ${heads} ${rows[3]}`],
  ];
  for (const [name, text] of places) test(name, () => assert.deepEqual(rowsOf(text), read));

  test('behind heads in another order than the form’s', () => {
    const other = '自然人 总计 法人或其他组织 商业企业 科研机构 社会公益组织 法律服务机构 其他';
    assert.deepEqual(rowsOf(`${other} # 一、本年新收政府信息公开申请数量 5 9 4 0 0 0 0`), ['received: 5 4 0 0 0 0 9']);
  });

  test('a wrong total beside a page number stays a wrong total', () => {
    const wrong = `${heads} ${rows[0]} ${rows[1]} （一）予以公开 2 1 0 0 0 0 4 # ${rows[3]}`;
    assert.deepEqual(rowsOf(wrong)[2], 'granted: 2 1 0 0 0 0 4');
  });

  test('a row that adds up without another cell has that one too many: nothing is guessed', () => {
    const doubled = `${heads} ${rows[0]} ${rows[1]} （一）予以公开 12 5 0 0 0 0 0 17 ${rows[3]}`;
    assert.deepEqual(rowsOf(doubled)[2], 'granted: 12 5 0 0 0 0 0 !');
  });

  test('where every row has one cell more it is a column', () => {
    const wide = rows.map(row => `${row} 17`).join(' ');
    assert.ok(rowsOf(`${heads} ${wide}`).every(row => row.endsWith('!')));
  });
});
