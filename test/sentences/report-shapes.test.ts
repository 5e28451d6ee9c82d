import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';
import { announcements, endings, overviews, problems, sectionTitles, statements, titles } from './report-shapes';

const period = '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。';

/** What one rule says of a text, as levels: `info info`. */
const levelsOf = (text: string, rule: string): string =>
  findingsOf(text)
    .filter(f => f.code === rule)
    .map(f => f.severity)
    .join(' ');

suite('shapes of reports', () => {
  for (const [title, expected] of titles) {
    test(`irregular-title: ${title.replace('\n', '⏎')}: ${expected || 'sound'}`, () => {
      const text = `${title}\n\n${period}\n\n一、总体情况\n全年主动公开政府信息120条。\n`;
      assert.equal(levelsOf(text, 'irregular-title'), expected);
    });
  }

  for (const [year, names, duplicate, unexpected] of sectionTitles) {
    test(`sections of ${year}: ${names.join('|')}: ${duplicate || unexpected || 'sound'}`, () => {
      const sections = names.map((name, i) => `${'一二三四五六七八九'[i]}、${name}\n本节的情况见年度工作台账。\n`);
      const text = `云溪市林业局${year}年政府信息公开工作年度报告\n\n${sections.join('\n')}`;
      assert.equal(levelsOf(text, 'duplicate-section'), duplicate);
      assert.equal(levelsOf(text, 'unexpected-section'), unexpected);
    });
  }

  for (const [ending, expected] of endings) {
    test(`missing-sign-off: ${ending.replaceAll('\n', '⏎')}: ${expected || 'sound'}`, () => {
      const text = `云溪市林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n全年主动公开政府信息120条。\n${ending}`;
      assert.equal(levelsOf(text, 'missing-sign-off'), expected);
    });
  }

  for (const [sentence, expected] of announcements) {
    test(`contents-mismatch: ${sentence}: ${expected || 'sound'}`, () => {
      const sections = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况'];
      const body = sections.map((name, i) => `${'一二三'[i]}、${name}\n本节的情况见年度工作台账。\n`).join('\n');
      const text = `云溪市林业局2023年政府信息公开工作年度报告\n\n${sentence}${period}\n\n${body}`;
      assert.equal(levelsOf(text, 'contents-mismatch'), expected);
    });
  }

  for (const [words, expected] of problems) {
    test(`unanswered-problem: ${words.replaceAll('\n', '⏎')}: ${expected || 'sound'}`, () => {
      const text = `云溪市林业局2023年政府信息公开工作年度报告\n\n五、存在的主要问题及改进情况\n${words}\n\n云溪市林业局\n2024年1月16日\n`;
      assert.equal(levelsOf(text, 'unanswered-problem'), expected);
    });
  }

  for (const [words, missing] of overviews) {
    test(`missing-aspect: ${words.replaceAll('\n', '⏎')}: ${missing || 'sound'}`, () => {
      const text = `云溪市林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n${words}\n\n二、主动公开政府信息情况\n见下。\n`;
      const said = findingsOf(text).filter(f => f.code === 'missing-aspect');
      assert.deepEqual(
        said.map(f => /没有写到：(.*?)。/.exec(inChinese(f.message))?.[1]),
        missing ? [missing] : [],
      );
    });
  }

  for (const [year, words, expected] of statements) {
    test(`missing-statement: ${year}: ${words.replaceAll('\n', '⏎')}: ${expected || 'sound'}`, () => {
      const text = `云溪市林业局${year}年政府信息公开工作年度报告\n\n六、其他需要报告的事项\n${words}\n\n云溪市林业局\n${year + 1}年1月16日\n`;
      assert.equal(levelsOf(text, 'missing-statement'), expected);
    });
  }
});
