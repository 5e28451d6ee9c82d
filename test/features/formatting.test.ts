import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { formatting } from '../../server/src/features/formatting';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import type { Levels } from '../../server/src/rules/rule';
import { createPlan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { readMarks } from '../support/marked-text';
import { open } from '../support/open';

const title = '云溪市林业局2023年政府信息公开工作年度报告\n\n';

const formatted = (text: string, levels: Levels = {}): string => applyEdits(text, formatting(open(text), levels));
const words = (paragraph: string): string => formatted(`${title}${paragraph}\n`).slice(title.length).trimEnd();

suite('features/formatting', () => {
  test('makes punctuation between Chinese words full-width', () => {
    assert.equal(words('全年公开信息3件,其中:公告2件;动态1件。'), '全年公开信息3件，其中：公告2件；动态1件。');
    assert.equal(words('本局(以下简称“我局”)公开信息, 未收费。'), '本局（以下简称“我局”）公开信息，未收费。');
    assert.equal(words('共42条,占75%,比上年多。'), '共42条，占75%，比上年多。');
  });

  test('leaves figures, times, addresses and Latin words alone', () => {
    for (const paragraph of [
      '全年公开信息1,204条。',
      '每天9:30开始公开。',
      '网址为 http://www.yunxi.gov.cn:8080/a(1)。',
      '使用 WPS (2019) 编制。',
      '按照云政发〔2020〕3号执行。',
    ])
      assert.equal(words(paragraph), paragraph);
  });

  test('leaves the source of a web page as it is', () => {
    const page = '<p style="font-family:仿宋;">我局公开信息,<b style="font-family:仿宋;">方便查询</b>。</p>\n'.repeat(
      6,
    );
    assert.deepEqual(formatting(open(page), {}), []);
  });

  test('makes safe repairs and aligns tables, also where both meet', () => {
    const table = '| 项目 | 数量 |\n|-|-|\n| 规章 | 1 |\n| 规范性文件 | 12 |\n';
    assert.equal(
      formatted(`${title}公开信息，，没有收费。\n\n${table}`),
      `${title}公开信息，没有收费。\n\n| 项目       | 数量 |\n| ---------- | ---- |\n| 规章       | 1    |\n| 规范性文件 | 12   |\n`,
    );
  });

  test('follows the levels: a rule that is off mends nothing', () => {
    const text = `${title}公开信息，，没有收费。\n`;
    assert.equal(formatted(text, { 'repeated-punctuation': 'off' }), text);
  });

  test('leaves numbering and residue of pages where they are', () => {
    const text = `${title}一、总体情况\n\n没有收费。\n\n三、主动公开政府信息情况\n\n没有公开。\n\n打印本页\n`;
    assert.equal(formatted(text), text);
  });

  test('keeps to a range, and to the tables that it touches', () => {
    const { text, ranges } = readMarks(`${title}公开信息,没有收费。\n\n⟦其他信息,,没有。⟧\n\n再无,其他。\n`);
    const edits = formatting(open(text), {}, ranges[0]);
    assert.equal(applyEdits(text, edits), `${title}公开信息,没有收费。\n\n其他信息，没有。\n\n再无,其他。\n`);
  });

  test('changes no figure and no word of any report, and nothing the second time', () => {
    const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    for (let seed = 0; seed < 6; seed++) {
      const text = writeReport(createPlan(seed));
      const once = formatted(text);
      assert.equal(bare(once), bare(text), `#${seed}`);
      assert.equal(formatted(once), once, `#${seed}`);
    }
  });

  test('does nothing where there is no report', () =>
    assert.deepEqual(formatting(open('# 笔记\n\n白菜,两棵。\n', 'markdown'), {}), []));
});
