import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { ruleByName } from '../../server/src/rules/registry';
import { findingsOf } from '../support/open';
import { textSentences } from './text-sentences';

/** A small sound report with one sentence of its own in 总体情况. */
const around = (sentence: string): string => `云溪市林业局2023年政府信息公开工作年度报告

本报告依据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限为2023年1月1日至2023年12月31日。

一、总体情况
（一）主动公开
${sentence}
（二）依申请公开
全年没有收到政府信息公开申请，也没有上年结转的申请。
`;

/** What any report of this shape is told, and what a sentence for another rule cannot help. */
const others: ReadonlySet<string> = new Set(['missing-aspect', 'missing-sign-off', 'missing-section', 'missing-table']);
const ours: ReadonlySet<string> = new Set(textSentences.map(([, rule]) => rule));

suite('sentences: text', () => {
  for (const [sentence, expected] of textSentences) {
    test(`${expected || 'sound'}: ${sentence}`, () => {
      const text = around(sentence);
      const at = text.indexOf(sentence);
      const levels = ruleByName(expected)?.severity === 'off' ? { [expected]: 'hint' as const } : {};
      const found = findingsOf(text, levels).filter(
        f => !others.has(f.code) && f.range.start < at + sentence.length && f.range.end > at,
      );
      const told = found.filter(f => f.severity !== 'hint' || ours.has(f.code));
      assert.deepEqual([...new Set(told.map(f => f.code))], expected ? [expected] : []);
    });
  }
});
