import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { FormCell } from '../../server/src/report/report';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';

const said = ({ value }: FormCell): string => {
  if (value.kind === 'number') return String(value.value);
  return value.kind === 'text' ? '?' : '_';
};

/** Each form, then each of its rows that has cells: `received: 1 0 0 0 0 0 1`, with `!` where they cannot be told apart. */
const formsOf = (text: string): readonly string[] =>
  open(text).report.forms.flatMap(form => [
    `${form.spec.name} ${form.edition}`,
    ...form.rows
      .filter(row => row.cells.length > 0)
      .map(row => `${row.spec?.key ?? row.label.value}: ${row.cells.map(said).join(' ')}${row.aligned ? '' : ' !'}`),
  ]);

const pipes = (...rows: readonly string[]): string => rows.map(row => `| ${row.split(' ').join(' | ')} |\n`).join('');

const titled = (...words: readonly string[]): string =>
  ['云溪市林业局2023年政府信息公开工作年度报告\n', '二、主动公开政府信息情况\n', ...words].join('\n');

const oldItem1 = pipes('信息内容 本年新制作数量 本年新公开数量 对外公开总数量', '规章 0 0 0', '规范性文件 1 2 7');
const newItem1 = pipes('信息内容 本年制发件数 本年废止件数 现行有效件数', '规章 0 0 0', '行政规范性文件 1 0 8');
const newItem5 = pipes('信息内容 本年处理决定数量', '行政许可 4');

suite('what makes one form', () => {
  test('an old and a new table in one section are two', () => {
    assert.deepEqual(formsOf(titled(oldItem1, newItem1, newItem5)), [
      '表二 trial',
      'regulations: 0 0 0',
      'normative: 1 2 7',
      '表二 revised',
      'regulations: 0 0 0',
      'normative: 1 0 8',
      'licences: 4',
    ]);
  });

  test('the same table twice, the second blank, is two', () => {
    const blank = newItem1.replace(/\d/g, ' ');
    assert.deepEqual(
      formsOf(titled(newItem1, newItem5, blank)).filter(line => line.startsWith('表')),
      ['表二 revised', '表二 revised'],
    );
  });

  test('small tables that follow each other are one', () => {
    assert.equal(formsOf(titled(newItem1, newItem5)).filter(line => line.startsWith('表')).length, 1);
  });

  test('an old table beside the new one is quoted: nothing is missed in it', () => {
    const findings = open(titled(oldItem1, newItem1, newItem5)).findings({});
    assert.deepEqual(
      findings.filter(f => f.code === 'missing-row' || f.code === 'outdated-table').map(f => inChinese(f.message)),
      [
        '表二在这一行之后缺少“行政处罚”、“行政强制” 2 行。没有发生的填 0。',
        '表二在这一行之后缺少“行政事业性收费”一行。没有发生的填 0。',
      ],
    );
  });
});

/** Cells parted by spaces here, by bars in the text; `_` for an empty one. */
const bars = (...rows: readonly string[]): string =>
  rows
    .map(
      row =>
        `| ${row
          .split(' ')
          .map(cell => (cell === '_' ? '' : cell))
          .join(' | ')} |`,
    )
    .join('\n');

const people = '商业企业 科研机构 社会公益组织 法律服务机构 其他';

suite('layouts that pages have', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      '法人或其他组织 with sums of its own behind 自然人',
      '三、收到和处理政府信息公开申请情况',
      bars(
        `项目 自然人 法人或其他组织 ${people} 总计`,
        '一、本年新收政府信息公开申请数量 5 3 2 0 1 0 0 8',
        '二、上年结转政府信息公开申请数量 1 0 0 0 0 0 0 1',
        '四、结转下年度继续办理 0 4 0 4 0 0 0 4',
      ),
      ['表三 revised', 'received: 5 2 0 1 0 0 8', 'carried-in: 1 0 0 0 0 0 1', 'carried-out: 0 0 4 0 0 0 4'],
    ],
    [
      '法人或其他组织合计 before 总计',
      '三、收到和处理政府信息公开申请情况',
      bars(
        `项目 自然人 ${people} 法人或其他组织合计 总计`,
        '一、本年新收政府信息公开申请数量 5 2 0 1 0 0 3 8',
        '四、结转下年度继续办理 0 0 4 0 0 0 4 4',
      ),
      ['表三 revised', 'received: 5 2 0 1 0 0 8', 'carried-out: 0 0 4 0 0 0 4'],
    ],
    [
      'one cell too many in every row, and no sums of 法人或其他组织',
      '三、收到和处理政府信息公开申请情况',
      bars(
        `项目 自然人 法人或其他组织 ${people} 总计`,
        '一、本年新收政府信息公开申请数量 5 9 2 0 1 0 0 8',
        '四、结转下年度继续办理 0 7 0 4 0 0 0 4',
      ),
      ['表三 revised', 'received: 5 9 2 0 1 0 0 !', 'carried-out: 0 7 0 4 0 0 0 !'],
    ],
    [
      'the kinds of cases below each other, with blanks and a row of blanks',
      '四、政府信息公开行政复议、行政诉讼情况',
      bars(
        '类别 结果维持 结果纠正 其他结果 尚未审结 总计',
        '行政复议 1 _ _ 2 3',
        '未经复议直接起诉 _ _ _ _ _',
        '复议后起诉 _ 1 _ _ 1',
      ),
      ['表四 revised', 'cases: 1 _ _ 2 3 _ _ _ _ _ _ 1 _ _ 1'],
    ],
    [
      'a blank row above the heads, as converters make one of a table without a header',
      '四、政府信息公开行政复议、行政诉讼情况',
      bars(
        '_ _ _ _ _ _ _ _ _ _ _ _ _ _ _',
        '行政复议 _ _ _ _ 未经复议直接起诉 _ _ _ _ 复议后起诉 _ _ _ _',
        `${'结果维持 结果纠正 其他结果 尚未审结 总计 '.repeat(3).trim()}`,
        '1 _ _ 2 3 _ _ _ _ _ _ 1 _ _ 1',
      ),
      ['表四 revised', 'cases: 1 _ _ 2 3 _ _ _ _ _ _ 1 _ _ 1'],
    ],
    [
      'the results below each other, with blanks',
      '四、政府信息公开行政复议、行政诉讼情况',
      bars(
        '类别 行政复议 复议后起诉 未经复议直接起诉',
        '结果维持 1 _ _',
        '结果纠正 _ 1 _',
        '其他结果 _ _ _',
        '尚未审结 2 _ _',
        '总计 3 1 _',
      ),
      ['表四 revised', 'cases: 1 _ _ 2 3 _ _ _ _ _ _ 1 _ _ 1'],
    ],
  ];
  for (const [name, heading, table, expected] of cases) {
    test(name, () => assert.deepEqual(formsOf(`${heading}\n\n${table}\n`), expected));
  }

  const statistics = (table: string): readonly string[] =>
    formsOf(`石桥镇人民政府2016年政府信息公开工作年度报告\n\n七、其他需要报告的事项\n\n${table}\n`);
  const read = ['统计表 legacy', 'requests: 6', 'requests-in-person: 1', 'concluded: 6', 'lawsuits-corrected: 2'];
  const layouts: readonly (readonly [string, string])[] = [
    [
      'the unit behind the figure',
      bars(
        '统计指标 统计数 单位',
        '（一）收到申请数 6 件',
        '1.当面申请数 1 件',
        '（二）申请办结数 6 件',
        '五、行政诉讼数量 _ 件',
        '（一）维持具体行政行为或者驳回原告诉讼请求数 _ 件',
        '（二）被依法纠错数 2 件',
      ),
    ],
    [
      'a column of codes',
      bars(
        '统计指标 代码 单位 统计数',
        '（一）收到申请数 31 件 6',
        '1.当面申请数 32 件 1',
        '（二）申请办结数 33 件 6',
        '五、行政诉讼数量 34 件 _',
        '（一）维持具体行政行为或者驳回原告诉讼请求数 35 件 _',
        '（二）被依法纠错数 36 件 2',
      ),
    ],
    [
      'two halves beside each other, read down',
      bars(
        '统计指标 单位 统计数 统计指标 单位 统计数',
        '（一）收到申请数 件 6 五、行政诉讼数量 件 _',
        '1.当面申请数 件 1 （一）维持具体行政行为或者驳回原告诉讼请求数 件 _',
        '（二）申请办结数 件 6 （二）被依法纠错数 件 2',
      ),
    ],
    [
      'two halves beside each other, read across',
      bars(
        '统计指标 单位 统计数 统计指标 单位 统计数',
        '（一）收到申请数 件 6 1.当面申请数 件 1',
        '（二）申请办结数 件 6 五、行政诉讼数量 件 _',
        '（一）维持具体行政行为或者驳回原告诉讼请求数 件 _ （二）被依法纠错数 件 2',
      ),
    ],
  ];
  for (const [name, table] of layouts) {
    test(`统计表: ${name}`, () =>
      assert.deepEqual(
        statistics(table).filter(line => !line.endsWith(' _')),
        read,
      ));
  }
});

suite('tables whose blanks were left out and made up for by bars at the end', () => {
  const head =
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 | ||||||||\n' +
    '自然人 | 法人或其他组织 | 总计 | |||||||\n' +
    '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||\n';
  const received = (row: string) => {
    const { forms } = open(
      `云溪市林业局2023年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n${head}${row}\n` +
        '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||\n',
    ).report;
    const found = forms[0]!.rows.find(({ spec }) => spec?.key === 'received')!;
    return [found.aligned, found.cells.map(cell => cell.text)];
  };

  test('a row with fewer figures than columns does not say which they are', () => {
    assert.deepEqual(received('一、本年新收政府信息公开申请数量 | 4 | 4 | |||||||'), [false, ['4', '4']]);
  });

  test('a whole row is read as ever', () => {
    const whole = ['4', '0', '0', '0', '0', '0', '4'];
    assert.deepEqual(received(`一、本年新收政府信息公开申请数量 | ${whole.join(' | ')} | ||`), [true, whole]);
  });

  test('where blanks are kept before figures, those behind them are blanks too', () => {
    assert.deepEqual(received('一、本年新收政府信息公开申请数量 | | 4 | | | | | | ||'), [
      true,
      ['', '4', '', '', '', '', ''],
    ]);
  });
});
