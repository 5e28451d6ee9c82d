import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { narrow } from '../../server/src/text/width';
import { sign } from '../../server/src/tree/line-signs';
import { createLines } from '../../server/src/tree/lines';
import { isPageSource } from '../../server/src/tree/page-source';
import { reportLikeText, runs } from '../support/random-text';

/** What each sign says, in the words of a pattern; the content is without indent and line end. */
const meanings: readonly (readonly [keyof typeof sign, (content: string, raw: string) => boolean])[] = [
  ['bar', content => /[|｜]/.test(content)],
  ['tab', content => content.includes('\t')],
  ['outerTab', (content, raw) => raw.replace(content, '').includes('\t')],
  ['tabFirst', (_, raw) => raw.startsWith('\t')],
  ['comma', content => content.includes(',')],
  ['quote', content => content.includes('"')],
  ['space', content => /\s/.test(content)],
  ['stop', content => /[。;!?,:]/.test(narrow(content))],
  ['dash', content => content.includes('-')],
  ['markup', content => /[#*_<]/.test(content)],
];

suite('lines', () => {
  test('a line has the signs of what it holds, and its content is what trim leaves', () => {
    fc.assert(
      fc.property(reportLikeText(), text => {
        const lines = createLines(text);
        for (let line = 0; line < lines.count; line++) {
          const raw = lines.raw(line);
          const content = lines.content(line);
          if (!isPageSource(text)) assert.equal(content, raw.trim());
          assert.equal(text.slice(lines.contentStart(line), lines.contentEnd(line)), content);
          assert.equal(lines.isBlank(line), content === '');
          assert.deepEqual(lines.first(line), content.charCodeAt(0));
          for (const [name, holds] of meanings)
            assert.equal(lines.has(line, sign[name]), holds(content, raw), `${name} of ${JSON.stringify(raw)}`);
        }
      }),
      runs(300),
    );
  });

  test('a line is read as it is, however many were asked for before', () => {
    const text = Array.from({ length: 300 }, (_, i) => `${i}${i % 2 ? '|' : '\t'}x`).join('\n');
    const lines = createLines(text);
    for (const line of [0, 64, 0, 128, 65, 1, 299, 0]) {
      assert.equal(lines.content(line), `${line}${line % 2 ? '|' : '\t'}x`);
      assert.equal(lines.has(line, sign.bar), line % 2 === 1);
    }
  });
});
