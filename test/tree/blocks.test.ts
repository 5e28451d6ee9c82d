import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { Block } from '../../server/src/tree/tree';
import { checkTree } from '../support/check-tree';
import { open } from '../support/open';

/** `heading1 总体情况`, `paragraph …`, `table pipe 2x3`; blanks are left out. */
function said(block: Block): string {
  const part = (range: { start: number; end: number }) => block.text.slice(range.start, range.end).replace(/\s+/g, '↵');
  if (block.kind === 'heading') return `heading${block.level} ${part(block.title)}`;
  if (block.kind === 'table') return `table ${block.notation} ${block.rows.map(r => r.cells.length).join(',')}`;
  return block.kind === 'blank'
    ? ''
    : `${block.kind}${block.kind === 'residue' ? `/${block.role}` : ''} ${part(block.content)}`;
}

function kinds(text: string): readonly string[] {
  const { tree } = open(text);
  checkTree(tree);
  return tree.blocks.map(said).filter(s => s !== '');
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'title on one line',
    '云溪市林业局2023年政府信息公开工作年度报告\n\n正文说明文字。\n',
    ['title 云溪市林业局2023年政府信息公开工作年度报告', 'paragraph 正文说明文字。'],
  ],
  [
    'title on two lines',
    '云溪市林业局\n2023年政府信息公开工作年度报告\n',
    ['title 云溪市林业局↵2023年政府信息公开工作年度报告'],
  ],
  [
    'title in Markdown',
    '# 云溪市林业局2023年政府信息公开工作年度报告\n',
    ['title 云溪市林业局2023年政府信息公开工作年度报告'],
  ],
  [
    'words in tags of their own',
    '<b>云溪市林业局</b><u>2023</u>年政府信息公开工作年度报告\n<b>一、</b><i>总体<u>情况</u></i>\n<b>（一）主动</b>公开。<u>2023</u>年公开信息。\n',
    [
      'title <b>云溪市林业局</b><u>2023</u>年政府信息公开工作年度报告',
      'heading1 总体<u>情况',
      'heading2 主动</b>公开',
      'paragraph <u>2023</u>年公开信息。',
    ],
  ],
  [
    'behind targets of links',
    '<a id="_Toc1"></a><a id="top"></a># 云溪市林业局2023年政府信息公开工作年度报告\n\n<a name="一"></a>## 一、总体情况\n\n<a id="p"></a>正文。\n',
    ['title 云溪市林业局2023年政府信息公开工作年度报告', 'heading1 总体情况', 'paragraph 正文。'],
  ],
  [
    'title in bold',
    '**云溪市林业局2023年政府信息公开工作年度报告**\n',
    ['title 云溪市林业局2023年政府信息公开工作年度报告'],
  ],
  [
    'title behind a byte order mark',
    '\ufeff云溪市林业局2023年政府信息公开工作年度报告\n',
    ['title 云溪市林业局2023年政府信息公开工作年度报告'],
  ],
  [
    'a sentence is no title',
    '现将云溪市林业局2023年政府信息公开工作年度报告公布如下：\n',
    ['paragraph 现将云溪市林业局2023年政府信息公开工作年度报告公布如下：'],
  ],
  [
    'headings of every level',
    '一、总体情况\n（一）主动公开\n1.政策文件\n（1）规章\n',
    ['heading1 总体情况', 'heading2 主动公开', 'heading3 政策文件', 'heading4 规章'],
  ],
  [
    'points of a list are no headings',
    '一、总体情况\n一、是加强领导。成立小组。\n二、是完善制度\n1.是更新目录。\n2.是否公开的情况\n',
    [
      'heading1 总体情况',
      'paragraph 一、是加强领导。成立小组。',
      'paragraph 二、是完善制度',
      'paragraph 1.是更新目录。',
      'heading3 是否公开的情况',
    ],
  ],
  [
    'a heading that runs in',
    '（一）主动公开。2022年公开信息12条。\n',
    ['heading2 主动公开', 'paragraph 2022年公开信息12条。'],
  ],
  [
    'a heading with a colon',
    '（一）主动公开：\n2022年公开信息12条。\n',
    ['heading2 主动公开', 'paragraph 2022年公开信息12条。'],
  ],
  [
    'Markdown headings',
    '## 二、主动公开政府信息情况\n### 重点工作\n',
    ['heading1 主动公开政府信息情况', 'heading2 重点工作'],
  ],
  ['a bold heading', '**一、总体情况**\n', ['heading1 总体情况']],
  ['a section’s name alone', '总体情况\n\n文字。\n', ['heading1 总体情况', 'paragraph 文字。']],
  [
    'an item of a list is prose',
    '1.加强学习，提高认识，做好公开工作。\n',
    ['paragraph 1.加强学习，提高认识，做好公开工作。'],
  ],
  ['a year opens no list', '2023年，我局公开信息12条。\n', ['paragraph 2023年，我局公开信息12条。']],
  [
    'a sentence over two lines',
    '2023年我局通过政府网站和政务微信公众号两个渠道主动公开各类\n政府信息12条。\n',
    ['paragraph 2023年我局通过政府网站和政务微信公众号两个渠道主动公开各类↵政府信息12条。'],
  ],
  [
    'two paragraphs with indents',
    '\u3000\u3000甲处说明。\n\u3000\u3000乙处说明。\n',
    ['paragraph 甲处说明。', 'paragraph 乙处说明。'],
  ],
  [
    'page residue',
    '索引号：YX-1\n发布时间：2024-01-20\n\n正文说明。\n\n扫一扫在手机打开当前页面\n',
    [
      'residue/metadata 索引号：YX-1↵发布时间：2024-01-20',
      'paragraph 正文说明。',
      'residue/furniture 扫一扫在手机打开当前页面',
    ],
  ],
  [
    'labels in a list, values below empty lines',
    '• 公开方式:\n\n    主动公开\n\n• 登记号:\n\n一、主动公开情况\n',
    ['residue/metadata •↵公开方式:↵主动公开', 'residue/metadata •↵登记号:', 'heading1 主动公开情况'],
  ],
  ['a label and its value on two lines', '发布时间：\n2024-01-20\n', ['residue/metadata 发布时间：↵2024-01-20']],
  ['a GFM table', '| 信息内容 | 本年制发件数 |\n| --- | --- |\n| 规章 | 0 |\n', ['table pipe 2,2']],
  [
    'ragged pipes without outer ones',
    '信息内容 | 本年制发件数 ||\n规章 | 0 | |\n行政规范性文件 | 1\n',
    ['table pipe 3,3,2'],
  ],
  [
    'a heading right below a table',
    '| 信息内容 | 本年制发件数 |\n| 规章 | 0 |\n三、收到和处理政府信息公开申请情况\n',
    ['table pipe 2,2', 'heading1 收到和处理政府信息公开申请情况'],
  ],
  ['tabs', '信息内容\t本年制发件数\n规章\t0\n', ['table tabs 2,2']],
  [
    'cells of a table that lays out the page',
    `一、总体情况 |${'|'.repeat(60)}\n全年公开信息35条。${'|'.repeat(60)}\n`,
    ['heading1 总体情况', 'paragraph 全年公开信息35条。'],
  ],
  ['one pipe line is prose', '甲 | 乙\n', ['paragraph 甲↵|↵乙']],
  ['HTML', '<table>\n<tr><td>规章</td><td>0</td></tr>\n</table>\n文字。\n', ['table html 2', 'paragraph 文字。']],
  [
    'an HTML table that is not closed',
    '<table><tr><td>规章</td><td>0</td></tr>\n\n文字。\n',
    ['table html 2', 'paragraph 文字。'],
  ],
  ['one cell a line', '信息内容\n\n本年制发件数\n\n规章\n\n0\n\n行政规范性文件\n\n1\n', ['table lines 1,1,2,2']],
  ['three lines a row', '\t统计指标\n\t单位\n\t统计数\n\n\t（一）收到申请数\n\t件\n\t3\n', ['table triples 3,3']],
  ['CRLF', '一、总体情况\r\n\r\n文字。\r\n', ['heading1 总体情况', 'paragraph 文字。']],
  ['lone CR', '一、总体情况\r\r文字。\r', ['heading1 总体情况', 'paragraph 文字。']],
  ['nothing', '', []],
  ['no line end', '文字', ['paragraph 文字']],
  ['characters of two units', '一、𬭸县情况\n𠮷祥镇公开12条。\n', ['heading1 𬭸县情况', 'paragraph 𠮷祥镇公开12条。']],
];

suite('blocks', () => {
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(kinds(text), expected));
});
