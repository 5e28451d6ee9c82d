import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { tablesOf } from '../support/tables-of';

const figures = '0   1   0   0   0   0   1';
const read = '0 · 1 · 0 · 0 · 0 · 0 · 1';

const tables: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a label around its figures, beside it the lines of a group',
    `三、本      （一）予以公开            ${figures}
年度办
        （二）部分公开（区分处理的，只计这一
理结果                              ${figures}
        情形，不计其他情形）
        （三）      1.属于国家秘密        ${figures}
        不予公
                2.其他法律行政法规禁止公开  ${figures}
         开
                3.危及“三安全一稳定”    ${figures}
`,
    [
      'spaces:',
      `三、本年度办理结果 · （一）予以公开 · ${read}`,
      `（二）部分公开（区分处理的，只计这一情形，不计其他情形） · ${read}`,
      `（三）不予公开 · 1.属于国家秘密 · ${read}`,
      `2.其他法律行政法规禁止公开 · ${read}`,
      `3.危及“三安全一稳定” · ${read}`,
    ],
  ],
  [
    'a group that begins beside the figures of a label above them',
    `      4.无正当理由大量反复申请      ${figures}
      5.要求行政机关确认或重新
（五）不                     ${figures}
予处理   出具已获取信息
      1.信访举报投诉类申请        ${figures}
`,
    [
      'spaces:',
      `4.无正当理由大量反复申请 · ${read}`,
      `5.要求行政机关确认或重新出具已获取信息 · ${read}`,
      `1.信访举报投诉类申请 · ${read}`,
    ],
  ],
  [
    'columns without their place: figures behind the last piece of a label, or below it',
    '（四）无\n法提供\n1.本机关不掌握相关政府信\n息 0 3 0 0 0 0 3\n2.没有现成信息需要另行制\n作\n2 0 0 1 0 0 3\n3.补正后申请内容仍不明确 0 0 0 0 0 2 2\n',
    [
      'spaces:',
      '（四）无法提供',
      '1.本机关不掌握相关政府信息 · 0 · 3 · 0 · 0 · 0 · 0 · 3',
      '2.没有现成信息需要另行制作 · 2 · 0 · 0 · 1 · 0 · 0 · 3',
      '3.补正后申请内容仍不明确 · 0 · 0 · 0 · 0 · 0 · 2 · 2',
    ],
  ],
  [
    'heads in pieces over figures alone',
    '行政复议\n          行政诉讼\n\n结果维 结果纠 其他结 尚未审 总  结果维 结果纠 其他结 尚未审 总\n持   正   果   结   计  持   正   果   结   计\n\n0   2   0   0   2  1   0   0   0   1\n\n五、存在的主要问题及改进情况\n',
    [
      'spaces:',
      '行政复议',
      '行政诉讼',
      '结果维持 · 结果纠正 · 其他结果 · 尚未审结 · 结果维持 · 结果纠正 · 其他结果 · 尚未审结',
      '0 · 2 · 0 · 0 · 2 · 1 · 0 · 0 · 0 · 1',
      'heading',
    ],
  ],
  [
    'cells on lines of their own, some of them side by side',
    '7.属于行政执法案\n卷\n\n1\n\n0 2\n\n3\n\n8.属于行政查询事\n项\n\n0\n\n4 0\n\n4\n',
    ['lines:', '7.属于行政执法案卷 · 1 · 0 · 2 · 3', '8.属于行政查询事项 · 0 · 4 · 0 · 4'],
  ],
  [
    'heads side by side, figures below each other',
    '信息内容\n\n本年制 本年废 现行有\n发件数 止件数 效件数\n\n规章\n\n0\n\n1\n\n2\n\n行政规范性文\n件\n\n3\n\n0\n\n9\n',
    [
      'scattered:',
      '信息内容',
      '本年制发件数 · 本年废止件数 · 现行有效件数',
      '规章 · 0 · 1 · 2',
      '行政规范性文件 · 3 · 0 · 9',
    ],
  ],
  [
    'a label that begins a page, its figures below it',
    '3.要求提供公开出版物 0 1\n\f5.要求行政机关确认或重新出具已获取信\n息\n0 2\n（六）其他处理 3 0\n',
    [
      'spaces:',
      '3.要求提供公开出版物 · 0 · 1',
      '5.要求行政机关确认或重新出具已获取信息 · 0 · 2',
      '（六）其他处理 · 3 · 0',
    ],
  ],
  [
    'units in pieces',
    '五、行政诉讼数量          件 0\n六、举报投诉数量          件 0\n七、依申请公开信息收取的费用    万 0\n                  元\n（三）接受培训人员数        人\n                  次 7\n',
    [
      'lines:',
      '五、行政诉讼数量 · 件 · 0',
      '六、举报投诉数量 · 件 · 0',
      '七、依申请公开信息收取的费用 · 万元 · 0',
      '（三）接受培训人员数 · 人次 · 7',
    ],
  ],
  [
    'a unit that ends a label',
    '2.政府网站在线访谈\n次\n数\n次\n4\n3.政策解读稿件发布数\n篇\n2\n',
    ['lines:', '2.政府网站在线访谈次数 · 次 · 4', '3.政策解读稿件发布数 · 篇 · 2'],
  ],
  ['radicals in place of characters', '⾏政处罚 3\n⾏政强制 0\n', ['spaces:', '行政处罚 · 3', '行政强制 · 0']],
  [
    'pieces of rows apart from their table are no headings',
    '（四）无\n三、本年度 法提供\n办理结果\n',
    ['paragraph', 'paragraph', 'paragraph'],
  ],
  ['headings that begin like a row are', '（六）其他\n\n（一）主动公开\n', ['heading', 'heading']],
  [
    'a section with a page number below it',
    '三、收到和处理政府信息公开申请情况\n\n1\n\f（三）不\n予公开\n1.属于国家秘密 0 1\n2.其他法律行政法规禁止公\n开 3 0\n',
    [
      'heading',
      'paragraph',
      'spaces:',
      '（三）不予公开',
      '1.属于国家秘密 · 0 · 1',
      '2.其他法律行政法规禁止公开 · 3 · 0',
    ],
  ],
];

suite('tables as taken from a printed page', () => {
  for (const [name, text, rows] of tables) test(name, () => assert.deepEqual(tablesOf(text), rows));

  test('what follows the table stays what it is', () => {
    const text =
      '（六）其\n他处理\n1.申请人无正当理由逾期不补正、行政机\n关不再处理其政府信息公开申请 0 0\n3.其他 1 0\n（一）主动公开\n本年主动公开信息三条。\n';
    assert.deepEqual(tablesOf(text).slice(-2), ['heading', 'paragraph']);
  });
});
