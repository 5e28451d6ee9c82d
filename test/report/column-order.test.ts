import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { editions } from '../../server/src/standard/editions';
import { open } from '../support/open';

const { tables } = editions.find(e => e.edition === 'revised')!;
const columns = tables.find(t => t.key === 'applications')!.parts[0]!.columns;

/** Which column each of seven figures is read as, under these lines of heads: `自然人 总计 …`; '' where they cannot be told apart. */
function readUnder(...heads: readonly string[]): string {
  const text = [
    '三、收到和处理政府信息公开申请情况',
    '',
    ...heads,
    '一、本年新收政府信息公开申请数量 1 2 3 4 5 6 7',
  ].join('\n');
  const row = open(text).report.forms[0]?.rows.find(r => r.cells.length > 0);
  const cells = row?.aligned ? row.cells.toSorted((a, b) => Number(a.text) - Number(b.text)) : [];
  return cells.map(cell => cell.column.path.at(-1)!).join(' ');
}

const form = columns.map(column => column.path.at(-1)!).join(' ');
const piped = (line: string): string => `| ${line.split(' ').join(' | ')} |`;

const told: readonly (readonly [string, readonly string[], string])[] = [
  [
    'all in one row',
    ['总计 自然人 商业企业 社会公益组织 科研机构 法律服务机构 其他'],
    '总计 自然人 商业企业 社会公益组织 科研机构 法律服务机构 其他',
  ],
  [
    'a name over several columns',
    ['申请人情况', '总计 法人或其他组织 自然人', '其他 法律服务机构 社会公益组织 科研机构 商业企业'],
    '总计 其他 法律服务机构 社会公益组织 科研机构 商业企业 自然人',
  ],
  [
    'words that are cut and still mean one column',
    ['总计 自然人 商业 社会公益 科研 法律服务 其他'],
    '总计 自然人 商业企业 社会公益组织 科研机构 法律服务机构 其他',
  ],
  [
    '合计 for 总计',
    ['合计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他'],
    '总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他',
  ],
];

const unsure: readonly (readonly [string, readonly string[]])[] = [
  ['a column named twice', ['自然人 社会公益组织 科研机构 社会公益组织 法律服务机构 其他 总计']],
  ['a column not named', ['自然人 社会公益组织 科研机构 法律服务机构 其他 总计']],
  ['a word that may mean two', ['自然人 商业企业 社会公益组织 科研机构 法律服务机构 机构 总计']],
  [
    'heads that a page has scattered over lines',
    ['商业 科研 社会公益 法律服务', '自然人 其他 总计', '企业 机构 组织 机构'],
  ],
];

suite('the order of columns', () => {
  for (const [name, heads, expected] of told) {
    test(`${name}, parted by spaces`, () => assert.equal(readUnder(...heads), expected));
    test(`${name}, parted by bars`, () => {
      const row = piped('一、本年新收政府信息公开申请数量 1 2 3 4 5 6 7');
      const text = ['三、收到和处理政府信息公开申请情况', '', ...heads.map(piped), row].join('\n');
      const [found] = open(text).report.forms[0]!.rows.filter(r => r.cells.length > 0);
      const cells = found!.cells.toSorted((a, b) => Number(a.text) - Number(b.text));
      assert.equal(cells.map(cell => cell.column.path.at(-1)!).join(' '), expected);
    });
  }

  for (const [name, heads] of unsure) {
    test(`${name} tells nothing: as in the form`, () => assert.equal(readUnder(...heads), form));
  }

  test('a heading over several columns that stands higher comes first in text one cell a line', () => {
    const heads = ['法人或其他组织', '自然人', '总计', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
    const lines = [...heads, '一、本年新收政府信息公开申请数量', ...'1234567'];
    const text = ['三、收到和处理政府信息公开申请情况', ...lines].join('\n\n');
    const [row] = open(text).report.forms[0]!.rows.filter(r => r.cells.length > 0);
    assert.deepEqual(
      row!.cells.map(cell => cell.text),
      [...'1234567'],
    );
  });

  test('the rest of a table, below a page break without heads, has the columns of what came before', () => {
    const heads = '总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他';
    const text = [
      '三、收到和处理政府信息公开申请情况',
      '',
      piped(`项目 ${heads}`),
      piped('一、本年新收政府信息公开申请数量 3 3 0 0 0 0 0'),
      '',
      '（接上页）',
      '',
      piped('二、上年结转政府信息公开申请数量 5 4 1 0 0 0 0'),
      piped('四、结转下年度继续办理 2 2 0 0 0 0 0'),
    ].join('\n');
    const [found] = open(text).report.forms;
    assert.deepEqual(
      found!.rows.map(row => row.cells.map(cell => cell.text).join(' ')),
      ['3 0 0 0 0 0 3', '4 1 0 0 0 0 5', '2 0 0 0 0 0 2'],
    );
    assert.deepEqual(
      found!.sums.filter(sum => sum.leftSum !== sum.rightSum),
      [],
    );
  });

  test('a row one cell off is told by the cells as they are written', () => {
    const text = [
      '三、收到和处理政府信息公开申请情况',
      '',
      piped('项目 总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他'),
      piped('一、本年新收政府信息公开申请数量 0 5 4 1 0 0 0'),
    ].join('\n');
    const found = open(text)
      .findings({})
      .find(f => f.code === 'shifted-row');
    assert.equal(found && text.slice(found.range.start, found.range.end), '0 | 5 | 4 | 1 | 0 | 0 | 0');
    assert.deepEqual(
      found?.repairs[0]?.edits.map(edit => edit.newText),
      ['5', '4', '1', '0'],
    );
  });
});
