import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';
import { structureSentences } from './structure-sentences';

/** A small sound report with one sentence of its own in 总体情况. */
const around = (sentence: string): string => `云溪市林业局2023年政府信息公开工作年度报告

本报告依据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限为2023年1月1日至2023年12月31日。

一、总体情况
（一）主动公开
${sentence}
（二）依申请公开
全年没有收到政府信息公开申请，也没有上年结转的申请。
`;

suite('sentences: structure', () => {
  for (const [sentence, expected] of structureSentences) {
    test(`${expected || 'sound'}: ${sentence}`, () => {
      const text = around(sentence);
      const at = text.indexOf(sentence);
      const wantWhole = new Set(['missing-section', 'missing-table', 'missing-sign-off', 'missing-aspect']);
      const found = findingsOf(text).filter(
        f => !wantWhole.has(f.code) && f.range.start < at + sentence.length && f.range.end > at,
      );
      const codes = [...new Set(found.filter(f => f.severity !== 'hint' || f.code === expected).map(f => f.code))];
      assert.deepEqual(codes, expected ? [expected] : []);
    });
  }
});
