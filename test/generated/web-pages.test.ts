import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { cellsByKey } from '../support/check-cells';
import { effort } from '../support/effort';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { createPlan, nameOf, type Plan } from './plan';
import { writeReport } from './write-report';

/** Plans of all editions whose lines are whole paragraphs and whose tables are HTML. */
const plans: readonly Plan[] = Array.from({ length: 400 }, (_, seed) => createPlan(seed))
  .filter(({ notation, style }) => notation === 'html' && !style.markdown && !style.pdf && !style.brokenTitle)
  .slice(0, effort(3, 9));

/** Ways in which pages put a paragraph into tags. */
const ways: Readonly<Record<string, (words: string) => string>> = {
  'a line each': words => `<p>${words}</p>\n`,
  'one line for all': words => `<p style="text-indent: 2em">&nbsp;&nbsp;${words}</p>`,
  'blocks in blocks': words => `<div><p class=MsoNormal><span style='font-size: 16pt'>${words}</span></p></div>\r\n`,
  'figures in tags of their own': words =>
    `<p>${words.replace(/\d+/g, figure => `<font face="Times"><span lang="EN-US">${figure}</span></font>`)}</p>\n`,
  'every run of words in a tag': words =>
    `<p\nclass="text">${words.replace(/\d+|^[^\d、）]{1,3}[、）]|[^\d]+/g, run => `<span style="font-size:16.0pt;\nfont-family:仿宋">${run}</span>`)}</p>\n`,
  'line breaks': words => `　　${words}<br />`,
};

const asPage = (text: string, wrap: (words: string) => string): string =>
  text
    .split(/\r?\n/)
    .map(line => (line.trim() === '' || line.startsWith('<') ? line : wrap(line.replace('\ufeff', '').trim())))
    .join('');

const said = (text: string) =>
  open(text)
    .findings({})
    .map(f => `${f.code} ${f.severity} ${inChinese(f.message)}`);
const cells = (text: string) => [...cellsByKey(open(text).report)].map(([key, cell]) => [key, cell.text]);

suite('the source of a web page', () => {
  test('there are plans to write as pages', () => assert.ok(plans.length > 2));
  for (const [name, wrap] of Object.entries(ways)) {
    test(`${name}: the same cells and findings as the text`, () => {
      for (const plan of plans) {
        const text = writeReport(plan);
        const page = asPage(text, wrap);
        assert.deepEqual(said(page), said(text), nameOf(plan));
        assert.deepEqual(cells(page), cells(text), nameOf(plan));
      }
    });
  }

  test('a page laid out in tables is read as without them', () => {
    for (const plan of plans) {
      const text = writeReport(plan);
      const page = asPage(text, ways['a line each']!);
      const around =
        '<table width="100%"><tr><td><table><tr><td>首页</td></tr></table></td></tr>\n<tr><td class="text">';
      const laidOut = `<html><body><p>导航</p>${around}${page}</td></tr></table><p></p><p></p></body></html>`;
      assert.deepEqual(cells(laidOut), cells(text), nameOf(plan));
      assert.deepEqual(
        open(laidOut).report.sections.map(section => section.key),
        open(text).report.sections.map(section => section.key),
      );
    }
  });

  const asides = {
    'a style': '<style>\ntable { width: 100% }\np { margin: 0 }\n</style>',
    'a script with tags in it': '<SCRIPT type="text/javascript">\nvar end = "</p><br>";\nshow("<table>");\n</SCRIPT >',
    'a remark': '<!-- <h2>七、附件</h2>\n<p>旧稿</p> -->',
  };
  for (const [name, aside] of Object.entries(asides)) {
    test(`${name} is not read`, () => {
      for (const plan of plans.slice(0, 3)) {
        const [title = '', ...rest] = asPage(writeReport(plan), ways['a line each']!).split('\n');
        const page = `<!DOCTYPE html><html><head>${aside}</head><body>${title}${aside}\n${rest.join('\n')}${aside}</body></html>`;
        assert.deepEqual(said(page), said(writeReport(plan)), nameOf(plan));
        assert.deepEqual(cells(page), cells(writeReport(plan)), nameOf(plan));
      }
    });
  }

  test('what is opened and never closed hides nothing', () => {
    const page = asPage(writeReport(plans[0]!), ways['a line each']!);
    assert.deepEqual(cells(`<style><p></p>${page}`), cells(page));
  });

  test('tags and entities of a page are no residue, those left in a text are', () => {
    const words = '我局公开信息&ldquo;三张清单&rdquo;，方便查询。';
    const residues = (text: string) =>
      open(text)
        .findings({})
        .filter(f => f.code === 'conversion-residue').length;
    assert.equal(residues(`<p>${words}</p>`.repeat(4)), 16);
    assert.equal(residues(`<p>${words}</p>`.repeat(6)), 0);
  });

  test('<br> in the cells of a Markdown table ends no line', () => {
    const table = '| 信息<br>内容 | 本年<br>制发件数 | 本年<br>废止件数 | 现行<br>有效件数 |\n'.repeat(2);
    const { tree } = open(`${table}| 规章 | 0 | 0 | 0 |\n`);
    assert.deepEqual(
      tree.blocks.map(block => block.kind),
      ['table'],
    );
  });
});
