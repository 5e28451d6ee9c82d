import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { open } from '../support/open';

const furniture = [
  ...[
    '扫一扫在手机打开当前页面',
    '上一篇：无',
    '下一条：无',
    '相关文章：无',
    '字体大小',
    '字体：大',
    '【字体',
    '字号 大',
    '打印本页',
  ],
  ...[
    '【打印】',
    '打印',
    '关闭窗口',
    '【关闭】',
    '分享到：',
    '分享',
    '当前位置：首页',
    '您的位置：首页',
    '您所在的位置',
    '首页 > 公开',
    '点击收听',
  ],
  ...[
    '返回顶部',
    '收藏',
    '浏览次数：12',
    '阅读次数：12',
    '访问量：12',
    '点击率：12',
    '视力保护',
    '无障碍',
    '版权所有',
    '主办单位：云溪市林业局',
  ],
  ...[
    '承办：办公室',
    '网站标识码：1',
    '云ICP备12345678号',
    'ICP备12345678号',
    'ＩＣＰ备12345678号',
    '云公网安备1号',
    '用微信扫一扫',
    '手机版',
  ],
  ...[
    '我要纠错',
    '来源网址：',
    '信息来源网址：',
    '微信微博',
    'QQ空间',
    'ＱＱ空间',
    '朋友圈微信',
    '大 中 小',
    '中|小',
    '小：大',
    'A+ A- A',
    '：大中小',
  ],
  ...['A+A-', 'Ａ+A-', '[大中小]', '［大 中 小］', ']大', '|大|', '｜大｜', '】大', '\u200b：大'],
];

const metadata = [
  ...[
    '索引号：1',
    '文号：1',
    '发文字号 1',
    '关键词：年报',
    '主题词：年报',
    '发布机构：办公室',
    '制发机关：办公室',
    '公开形式：主动',
    '公开类别：年报',
  ],
  ...[
    '责任部门：办公室',
    '责任处室：办公室',
    '生成日期：2024-01-20',
    '成文日期：2024-01-20',
    '印发日期：2024-01-20',
    '有效性：有效',
  ],
  ...[
    '是否有效：是',
    '有效期：长期',
    '主题分类：年报',
    '体裁分类：年报',
    '组配分类：年报',
    '信息名称：年报',
    '目录编码：1',
    '内容分类：年报',
    '服务对象：全体',
  ],
  ...[
    '来源：办公室',
    '作者：办公室',
    '编辑：办公室',
    '责任编辑：办公室',
    '审核：办公室',
    '时间：2024-01-20',
    '日期：2024-01-20',
    '标题：年报',
    '名称：年报',
  ],
  ...['编号：1', '发布单位：办公室', '录入：办公室', '撰稿：办公室', '供稿：办公室', '信息员：办公室'],
];

const roleOf = (line: string) => {
  const [block] = open(`${line}\n`).tree.blocks;
  return block?.kind === 'residue' ? block.role : block?.kind;
};

suite('page residue', () => {
  test('what a page says of itself, in either width', () => {
    for (const line of furniture) assert.equal(roleOf(line), 'furniture', line);
  });

  test('what a page says of the document', () => {
    for (const line of metadata) assert.equal(roleOf(line), 'metadata', line);
  });

  test('a sentence that begins with the same words is prose', () => {
    for (const line of [
      '访问量较上年增长12%。',
      '我要求各科室主动公开信息。',
      '来源于群众的意见有三条。',
      '大力推进政务公开。',
    ])
      assert.equal(roleOf(line), 'paragraph', line);
  });
});
