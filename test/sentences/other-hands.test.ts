import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';
import { otherHands } from './other-hands';

const reportWith = (sentence: string): string => `云溪市林业局2023年政府信息公开工作年度报告

本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自2023年1月1日起至2023年12月31日止。

一、总体情况

${sentence}

云溪市林业局
2024年1月20日
`;

suite('sentences: other hands', () => {
  for (const [sentence, expected] of otherHands) {
    test(`${expected || 'sound'}: ${sentence}`, () => {
      const text = reportWith(sentence);
      const at = text.indexOf(sentence);
      const there = findingsOf(text).filter(f => f.range.start >= at && f.range.end <= at + sentence.length);
      const said = there.map(f => `${f.severity} ${f.code}: ${inChinese(f.message)}`).join('\n');
      const loud = there.filter(f => f.severity === 'error' || f.severity === 'warning').map(f => f.code);
      if (expected)
        assert.ok(
          there.some(f => f.code === expected),
          said || 'nothing was said',
        );
      assert.deepEqual(
        [...new Set(loud)].filter(code => code !== expected),
        [],
        said,
      );
    });
  }
});
