import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';
import { announcements, endings, sectionTitles, titles } from './report-shapes';

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
});
