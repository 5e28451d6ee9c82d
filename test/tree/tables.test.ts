import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { tablesOf } from '../support/tables-of';

const tables: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'commas',
    '信息内容,本年制发件数\n规章,0\n"行政规范性文件","1,204"\n',
    ['csv:', '信息内容 · 本年制发件数', '规章 · 0', '行政规范性文件 · 1,204'],
  ],
  [
    'a line end inside quotes',
    '"2.其他法律行政\n法规禁止公开",0,0\n"1.属于国家秘密",,\n规章,1,0\n',
    ['csv:', '2.其他法律行政法规禁止公开 · 0 · 0', '1.属于国家秘密 ·  · ', '规章 · 1 · 0'],
  ],
  ['semicolons', '行政处罚;3\n行政强制;"1,204"\n', ['csv:', '行政处罚 · 3', '行政强制 · 1,204']],
  [
    'a drawn frame with a label over two lines',
    '┌────┬──┐\n│ 信息内容 │ 本年处理决定数量 │\n├────┼──┤\n│ 行政 │ 5 │\n│ 许可 │  │\n├────┼──┤\n│ 行政处罚 │ 3 │\n└────┴──┘\n',
    ['box:', '信息内容 · 本年处理决定数量', '行政许可 · 5', '行政处罚 · 3'],
  ],
  [
    'a drawn frame without rules between its rows',
    '+-----+---+\n| 行政许可 | 5 |\n| 行政处罚 | 3 |\n+=====+===+\n',
    ['box:', '行政许可 · 5', '行政处罚 · 3'],
  ],
  [
    'a rule for some columns',
    '╔══╦══╗\n║ 四 ║ 行政许可 ║\n║ 类 ╠══╣\n║ ║ 行政处罚 ║\n╚══╩══╝\n',
    ['box:', '四 · 行政许可', '类 · ', ' · 行政处罚'],
  ],
  [
    'dashes below a header',
    '  信息内容    本年处理决定数量\n  ----------- ----------------\n  行政许可    5\n  行政处罚    \n\n一、总体情况\n',
    ['ruled:', '信息内容 · 本年处理决定数量', '行政许可 · 5', '行政处罚 · ', 'heading'],
  ],
  [
    'dashes around a table whose labels are broken',
    '  ----------------------------------------\n  信息内容    本年\n              数量\n  ----------- ----------------------------\n  行政        5\n  许可        \n\n  行政处罚    3\n  ----------------------------------------\n',
    ['ruled:', '信息内容 · 本年数量', '行政许可 · 5', '行政处罚 · 3'],
  ],
  [
    'equals signs above, below a header and below the rows',
    '========  ====\n信息内容  数量\n========  ====\n行政许可  5\n行政强制  -1\n========  ====\n\n我局加强学习。\n',
    ['ruled:', '信息内容 · 数量', '行政许可 · 5', '行政强制 · -1', 'paragraph'],
  ],
  ['dashes alone are no table', '一、总体情况\n---- ----\n\n我局加强学习。\n', ['heading', 'paragraph', 'paragraph']],
  [
    'escapes of Markdown',
    '| 1\\.属于国家秘密 | \\-1 | \\+2 |\n| 2\\.其他 | 12\\.5 | a\\b |\n',
    ['pipe:', '1.属于国家秘密 · -1 · +2', '2.其他 · 12.5 · a\\b'],
  ],
  ['dots', '行政处罚……………3\n行政强制 ......... 0\n', ['spaces:', '行政处罚 · 3', '行政强制 · 0']],
  ['spaces', '行政处罚 3\n行政强制 0\n', ['spaces:', '行政处罚 · 3', '行政强制 · 0']],
  [
    'a label before and behind its figures',
    '2.其他法律行政 4 0 0\n法规禁止公开\n3.危及“三安\n0 1 0\n全一稳定”\n',
    ['spaces:', '2.其他法律行政法规禁止公开 · 4 · 0 · 0', '3.危及“三安全一稳定” · 0 · 1 · 0'],
  ],
  [
    'a group in a line of its own',
    '（四）无法提供\n1.本机关不掌握相关政府信息 0 0\n2.没有现成信息需要另行制作 1 0\n',
    ['spaces:', '（四）无法提供', '1.本机关不掌握相关政府信息 · 0 · 0', '2.没有现成信息需要另行制作 · 1 · 0'],
  ],
  [
    'a page break',
    '行政许可\t5\n行政处罚\t3\n\n— 2 —\n\n信息内容\t本年处理决定数量\n行政强制\t0\n',
    ['tabs:', '行政许可 · 5', '行政处罚 · 3', '信息内容 · 本年处理决定数量', '行政强制 · 0'],
  ],
  [
    'Markdown within cells',
    '| 信息内容 | **本年处理<br>决定数量** |\n| --- | --- |\n| 行政<br/>许可 | **5** |\n| *行政处罚* | __12__ |\n| 行政强制 | ** |\n',
    ['pipe:', '信息内容 · 本年处理决定数量', '行政许可 · 5', '行政处罚 · 12', '行政强制 · **'],
  ],
  [
    'nothing between the cells',
    '第二十条第（五）项\n信息内容本年处理决定数量\n行政许可12\n三、本年度办理结果（一）予以公开0000000\n2.重复申请0100001\n（七）总计1000001\n四、结转下年度继续办理0000000\n四、政府信息公开行政复议、行政诉讼情况\n行政复议行政诉讼\n000000000000000\n五、存在的主要问题及改进情况\n',
    [
      'spaces:',
      '第二十条第（五）项',
      '信息内容 · 本年处理决定数量',
      '行政许可 · 12',
      '三、本年度办理结果 · （一）予以公开 · 0 · 0 · 0 · 0 · 0 · 0 · 0',
      '2.重复申请 · 0 · 1 · 0 · 0 · 0 · 0 · 1',
      '（七）总计 · 1000001',
      '四、结转下年度继续办理 · 0 · 0 · 0 · 0 · 0 · 0 · 0',
      'heading',
      'spaces:',
      '行政复议 · 行政诉讼',
      '0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0',
      'heading',
    ],
  ],
  [
    'names of columns set upright',
    '行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结 结 其 尚\n果 果 他 未 总\n总计 维 纠 结 审\n持 正 果 结 计\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n',
    [
      'spaces:',
      '行政复议 · 行政诉讼',
      '未经复议直接起诉 · 复议后起诉',
      '结 · 结 · 其 · 尚',
      '果 · 果 · 他 · 未 · 总',
      '总计 · 维 · 纠 · 结 · 审',
      '持 · 正 · 果 · 结 · 计',
      '0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0 · 0',
    ],
  ],
  [
    'rows opened by a bar, a cell a line',
    '|\n第二十条第（一）项 | |||\n|\n信息内容 |\n本年制\n发件数 |\n现行有效件数 |\n|\n规章 |\n0 |\n|\n|\n行政规范性文件 |\n|\n3 |\n\n三、收到和处理政府信息公开申请情况\n',
    [
      'pipe:',
      '第二十条第（一）项 ·  ·  · ',
      '信息内容 · 本年制发件数 · 现行有效件数',
      '规章 · 0 · ',
      '行政规范性文件 ·  · 3',
      'heading',
    ],
  ],
  [
    'rows closed by bars, a cell a line',
    '第二十条第（一）项 |\n|||\n信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有\n效件数 |\n规章 |\n0 |\n|\n2 |\n行政规范性文件 |\n|\n|\n|\n第二十条第（五）项 |\n|||\n信息内容 |\n本年处理决定数量 |\n||\n三、收到和处理政府信息公开申请情况\n',
    [
      'pipe:',
      '第二十条第（一）项',
      '信息内容 · 本年制发件数 · 本年废止件数 · 现行有效件数',
      '规章 · 0 ·  · 2',
      '行政规范性文件 ·  ·  · ',
      '第二十条第（五）项',
      '信息内容 · 本年处理决定数量',
      'heading',
    ],
  ],
  [
    'rows opened by a bar, with what a wide cell covers at the end',
    '|\n行政许可 |\n2 |\n||\n|\n行政处罚 |\n0 |\n||\n\n三、收到和处理政府信息公开申请情况\n',
    ['pipe:', '行政许可 · 2 ·  · ', '行政处罚 · 0', 'heading'],
  ],
  [
    'a bar before each cell on a line of its own, and one that closes the row',
    '全年统计如下\n指标\n名称\n| 计量\n单位\n| 本年\n|\n申请总数\n| 件\n| 3\n|\n其中：1.当面申请数\n| 件\n|\n|\n2.传真申请数\n| 件\n| 3\n|\n二、依申请公开政府信息情况\n| 无\n',
    [
      'paragraph',
      'paragraph',
      'pipe:',
      '名称 · 计量单位 · 本年',
      '申请总数 · 件 · 3',
      '其中：1.当面申请数 · 件 · ',
      '2.传真申请数 · 件 · 3',
      'heading',
      'paragraph',
    ],
  ],
  [
    'bars before two lines are no table',
    '甲\n| 1\n|\n乙\n| 2\n|\n丙\n',
    ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
  ],
  [
    'tabs, with cells broken over lines as spreadsheets copy them',
    '信息内容\t"本年\n制发件数"\t本年废止件数\n规章\t0\t\n"行政规范\n性文件"\t3\t1\n\n三、收到和处理政府信息公开申请情况\n',
    ['csv:', '信息内容 · 本年制发件数 · 本年废止件数', '规章 · 0 · ', '行政规范性文件 · 3 · 1', 'heading'],
  ],
  ['an empty line after each row', '| 规章 | 0 |\n\n| 行政许可 | 1 |\n', ['pipe:', '规章 · 0', '行政许可 · 1']],
  [
    'a word where a figure should be',
    '一、本年新收政府信息公开申请数量 1 若干 0 0 0 0 1\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n',
    [
      'spaces:',
      '一、本年新收政府信息公开申请数量 · 1 · 若干 · 0 · 0 · 0 · 0 · 1',
      '二、上年结转政府信息公开申请数量 · 0 · 0 · 0 · 0 · 0 · 0 · 0',
    ],
  ],
  [
    'words in the first or only figure’s place',
    '行政许可 若干件\n行政处罚 XX\n行政强制 **\n（一）予以公开 多件 … 0 0 0 0 0\n',
    ['spaces:', '行政许可 · 若干件', '行政处罚 · XX', '行政强制 · **', '（一）予以公开 · 多件 · … · 0 · 0 · 0 · 0 · 0'],
  ],
  [
    'words in the last figure’s place, one cell a line',
    '规章\n0\n0\n若干\n行政规范性文件\n1\n0\n……\n行政许可\nXX件\n',
    ['lines:', '规章 · 0 · 0 · 若干', '行政规范性文件 · 1 · 0 · ……', '行政许可 · XX件'],
  ],
  [
    'a caption of its own over commas',
    '第二十条第（五）项\n信息内容,本年处理决定数量\n行政许可,5\n',
    ['csv:', '第二十条第（五）项', '信息内容 · 本年处理决定数量', '行政许可 · 5'],
  ],
  [
    'a note below',
    '行政处罚 3\n行政强制 0\n注：以上为全年数据。\n',
    ['spaces:', '行政处罚 · 3', '行政强制 · 0', 'paragraph'],
  ],
];

const prose: readonly string[] = [
  '行政许可,行政处罚,行政强制等信息均已公开,共12条。\n行政许可,行政处罚信息及时更新。\n',
  '行政许可，12\n行政处罚，3\n',
  '公开行政许可 12 件，行政处罚 3 件。\n公开规范性文件 2 件。\n',
  '（一）予以公开\n全年予以公开 3 件。\n',
  '规章、规范性文件共 3 件，\n其中规章 1 件。\n',
  '其他, 0 件；\n总计, 0 件。\n',
  '规章\n规章,是行政机关制定的规范。\n',
  '（一）予以公开\n多公开、早公开……\n（二）部分公开\n若干意见已经采纳。\n',
];

suite('tables of every notation', () => {
  for (const [name, text, expected] of tables) test(name, () => assert.deepEqual(tablesOf(text), expected));
});

suite('prose is no table', () => {
  for (const text of prose) {
    test(JSON.stringify(text), () => assert.ok(!tablesOf(text).some(said => said.endsWith(':'))));
  }
});
