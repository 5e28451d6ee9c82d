import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createProseReader } from '../../../server/src/report/prose/prose-reader';
import type { ParagraphBlock } from '../../../server/src/tree/tree';
import { findingsOf } from '../../support/open';

const paragraph = (text: string, start = 0): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  content: { start, end: text.trimEnd().length },
});

suite('paragraphs that say the same', () => {
  const sentence = '2023年，我局收到申请5件，其中网络申请7件。\n';

  test('are read once, whichever text they stand in', () => {
    const read = createProseReader();
    const [one, other] = [paragraph(sentence), paragraph(`${sentence} `.slice(0, -1))];
    assert.equal(read(one), read(other));
    assert.equal(read(one), read(one));
    assert.notEqual(read(one), read(paragraph(sentence.replace('5', '6'))));
  });

  test('are two where their words begin elsewhere', () => {
    const read = createProseReader();
    const [whole, words] = [read(paragraph(sentence)), read(paragraph(sentence, 6))];
    assert.deepEqual([whole.content.start, words.content.start], [0, 6]);
  });

  test('are told of in each place', () => {
    const text = `云溪市林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n${sentence}\n二、其他需要报告的事项\n\n${sentence}`;
    const found = findingsOf(text).filter(({ code }) => code === 'part-exceeds-whole');
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [text.indexOf('7件'), text.lastIndexOf('7件')],
    );
  });
});
