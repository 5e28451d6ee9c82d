import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { ruleByName } from '../../server/src/rules/registry';
import { inChinese } from '../support/in-chinese';
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

  /** The places of loose marks in a report with these paragraphs. */
  const loose = (paragraphs: string): readonly string[] => {
    const text = around(paragraphs);
    const found = findingsOf(text).filter(f => f.code === 'unbalanced-pair');
    return found.map(f => text.slice(f.range.start - 1, f.range.end + 1));
  };

  test('a quotation may run over the end of a paragraph', () => {
    assert.deepEqual(loose('工作原则是：“坚持统一领导。\n\n坚持依法公开。”各科室据此落实。'), []);
    assert.deepEqual(loose('“坚持统一领导。\n\n“坚持依法公开。”各科室据此落实。'), []);
  });

  test('but not over the document', () => {
    const between = '各科室按时完成工作。\n\n各窗口提供查询服务。';
    assert.deepEqual(loose(`工作原则是：“坚持统一领导。\n\n${between}\n\n坚持依法公开。”各科室落实。`), [
      '：“坚',
      '。”各',
    ]);
  });

  test('a bracket closed by one of another shape is told once', () => {
    assert.deepEqual(loose('印发工作方案（云林办第5号〕，明确分工。'), ['案（云']);
  });

  test('the number itself is not repeated in a message', () => {
    const found = findingsOf(around('咨询手机：13900000000，工作日接听。')).filter(
      f => f.code === 'personal-information',
    );
    assert.equal(found.length, 1);
    assert.doesNotMatch(inChinese(found[0]!.message), /\d/);
  });
});
