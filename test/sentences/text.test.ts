import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';
import { checkAlone, inShortReport } from './check-sentences';
import { textSentences } from './text-sentences';

checkAlone('sentences: text', textSentences);

suite('sentences: text in several paragraphs', () => {
  /** The places of loose marks in a report with these paragraphs. */
  const loose = (paragraphs: string): readonly string[] => {
    const text = inShortReport(paragraphs);
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
    const found = findingsOf(inShortReport('咨询手机：13900000000，工作日接听。')).filter(
      f => f.code === 'personal-information',
    );
    assert.equal(found.length, 1);
    assert.doesNotMatch(inChinese(found[0]!.message), /\d/);
  });
});
