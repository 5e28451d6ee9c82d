import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { bareText } from '../../../server/src/report/prose/bare-text';
import { readProse } from '../../../server/src/report/prose/read-prose';
import { sentences } from '../../sentences/all-sentences';
import { findingsOf, open } from '../../support/open';
import { reportLikeText, runs } from '../../support/random-text';

const whole = (text: string) => ({ start: 0, end: text.trimEnd().length });
const bare = (text: string): string => bareText(text, whole(text))?.text ?? text;

/** The facts with the words of their places instead of these. */
function inWords(text: string): string {
  const { dates, figures, breakdowns, claims, counts, references } = readProse({
    kind: 'paragraph',
    text,
    content: whole(text),
  });
  const { additions, shares, comparisons, listCounts } = claims;
  const { citations, results, plans } = references;
  return JSON.stringify(
    { dates, figures, breakdowns, additions, shares, comparisons, listCounts, counts, citations, results, plans },
    (_, value) => {
      if (value instanceof Set) return [...value];
      return typeof value?.start === 'number' ? text.slice(value.start, value.end).replace(/\s/g, '') : value;
    },
  );
}

/** As a page of so many units a line has it, with spaces around its figures. */
const laidOut = (sentence: string, width: number): string =>
  sentence
    .replace(/(?<=[一-龥])(?=\d)|(?<=\d)(?=[一-龥])/g, ' ')
    .replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n');

const isPlain = (sentence: string): boolean =>
  /^[一-龥，。；：、（）《》“”%]*\d{0,4}[一-龥，。；：、（）《》“”%\d]*$/.test(sentence);

suite('bare text', () => {
  test('has no line ends amid a sentence, and no spaces around figures', () => {
    assert.equal(
      bare('全年共公开信息 412 条，分\r\n别是：动态 205 条、公告 96\n条（每月 4 期\n ）。\n'),
      '全年共公开信息412条，分别是：动态205条、公告96条（每月4期）。\n',
    );
    assert.equal(bare('增长 5 %，至 20\n23 年。'), '增长5%，至2023年。');
  });

  test('has no marks of bold words', () => {
    assert.equal(bare('**平台建设。** 受理留言**87**件'), '平台建设。受理留言87件');
    assert.equal(bare('公开**条，发布**篇，参会 ** 人'), '公开**条，发布**篇，参会 ** 人');
  });

  test('has no tags amid words, nor spaces by name', () => {
    assert.equal(
      bare('公开<span\nlang=EN-US>41</span><span>2</span>&nbsp;条，<b>其中</b>动态 <u>205</u>条'),
      '公开412条，其中动态205条',
    );
    assert.equal(bare('公开<br>5条<3条，A&amp;B'), '公开<br>5条<3条，A&amp;B');
  });

  test('keeps what may be meant', () => {
    for (const text of ['第一条 总则', '共 1 286 条', '12 34', 'PDF 文件', '2023  年', 'a\nb', '5 \n6', '本年度 结转'])
      assert.equal(bare(text).replace('共1', '共 1').replace('6条', '6 条'), text);
  });

  test('says where each of its units stands', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          reportLikeText(),
          fc.constantFrom(...sentences).map(s => laidOut(s, 9)),
        ),
        text => {
          const found = bareText(text, whole(text));
          if (!found) return;
          for (let at = 0; at < found.text.length; at++) {
            const { start, end } = found.placeOf({ start: at, end: at + 1 });
            assert.equal(text.slice(start, end), found.text[at]);
          }
          assert.equal(found.text.length - found.content.end, text.length - whole(text).end);
        },
      ),
      runs(200),
    );
  });

  test('a sentence says on a narrow page what it says in one line', () => {
    for (const sentence of sentences.filter(isPlain))
      for (const width of [7, 12]) assert.equal(inWords(laidOut(sentence, width)), inWords(sentence), sentence);
  });

  test('a sentence says in tags what it says without', () => {
    const tagged = (sentence: string) => sentence.replace(/\d+/g, '<span lang="EN-US">$&</span>');
    const untagged = (facts: string) => facts.replace(/<[^<>]*>/g, '');
    for (const sentence of sentences.filter(isPlain))
      assert.equal(untagged(inWords(tagged(sentence))), inWords(sentence), sentence);
  });

  test('a fact asked for twice is the same', () => {
    const prose = readProse({ kind: 'paragraph', text: '共 3 件，其中 4 件', content: { start: 0, end: 12 } });
    assert.equal(prose.figures, prose.figures);
    assert.equal(prose.breakdowns[0]!.total, prose.figures[0]);
    assert.equal(prose.claims, prose.claims);
  });
});

suite('a report as its PDF gives it', () => {
  const report = (other: number, done: number) => `云 溪 市 水 务 局
2023 年政府信息公开工作年度报告

根据《中华人民共和国政府信息公开条例》要求，现向社会公布云溪市水务
局 2023 年政府信息公开工作年度报告。统计期限从 2023 年 1 月 1 日起，
到 12 月 31 日止。

一、总体情况
（一）主动公开情况。2023 年，我局共公开各类信息 412 条，分
别是：政务动态 205 条、通知公告 96 条、水质信息 48 条（
每月 4 期）、其他 ${other} 条。通过政务微信推送 186 条。
（二）依申请公开情况。全年收到申请 12 件，加上上年结转 1 件
，共需办理 13 件，已办结 ${done} 件，3 件结转 2024 年
办理。

二、收到和处理政府信息公开申请情况

| 申请 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 12 | 0 | 0 | 0 | 0 | 0 | 12 |
| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| （一）予以公开 | 10 | 0 | 0 | 0 | 0 | 0 | 10 |
| （七）总计 | 10 | 0 | 0 | 0 | 0 | 0 | 10 |
| 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
`;
  const faults = (text: string) =>
    findingsOf(text)
      .filter(
        ({ severity, code }) =>
          (severity === 'error' && !code.startsWith('missing')) || code === 'prose-table-mismatch',
      )
      .map(({ code, range }) => `${code} ${text.slice(range.start, range.end).replace(/\s/g, '')}`);

  test('is sound', () => assert.deepEqual(faults(report(63, 10)), []));

  test('has its sums looked at', () => assert.deepEqual(faults(report(73, 10)), ['wrong-breakdown 412条']));

  test('goes on over the end of a page', () => {
    const broken = report(73, 10).replace('48 条（\n', '48 条\n— 1 —\n（');
    assert.deepEqual(faults(broken), ['wrong-breakdown 412条']);
    const apart = report(73, 10).replace('公告 96 条、水质', '公告 96 条\n\n第 1 页\n\n、水质');
    assert.deepEqual(faults(apart), ['wrong-breakdown 412条']);
  });

  test('is of the organ whose name is spread over a line', () => {
    const { organ, title } = open(report(63, 10)).report;
    assert.deepEqual([organ?.name, title?.year?.value], ['云溪市水务局', 2023]);
  });

  test('has its counts compared with the table, as its sub-heading says what they are of', () =>
    assert.deepEqual(faults(report(63, 19)), ['prose-table-mismatch 已办结19件']));
});
