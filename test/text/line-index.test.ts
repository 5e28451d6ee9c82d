import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { createLineIndex, lineStarts } from '../../server/src/text/line-index';
import { reportLikeText, runs } from '../support/random-text';

suite('line index', () => {
  const starts: readonly (readonly [string, readonly number[]])[] = [
    ['', [0]],
    ['甲', [0]],
    ['甲\n', [0, 2]],
    ['甲\n乙', [0, 2]],
    ['甲\r\n乙\r\n', [0, 3, 6]],
    ['甲\r乙', [0, 2]],
    ['\r\r\n\n', [0, 1, 3, 4]],
    ['𬭸\n𬭸', [0, 3]],
  ];
  for (const [text, expected] of starts) {
    test(`lines of ${JSON.stringify(text)}`, () => assert.deepEqual([...lineStarts(text)], expected));
  }

  test('characters count in UTF-16 units', () => {
    const index = createLineIndex('一\n𬭸县12件');
    assert.deepEqual(index.positionAt(5), { line: 1, character: 3 });
    assert.equal(index.offsetAt({ line: 1, character: 3 }), 5);
  });

  const drawn: readonly (readonly [string, number, number, number])[] = [
    ['甲\r\n乙', 0, 9, 1],
    ['甲\r\n乙', 0, -1, 0],
    ['甲\r\n乙', 7, 0, 4],
    ['甲\r\n乙', -1, 5, 0],
    ['甲\r\n乙', 1, 9, 4],
    ['甲\r\r\n乙', 1, 3, 2],
    ['甲\r\r\n乙', 0, 3, 1],
  ];
  for (const [text, line, character, offset] of drawn) {
    test(`${line}:${character} of ${JSON.stringify(text)} is drawn back to ${offset}`, () =>
      assert.equal(createLineIndex(text).offsetAt({ line, character }), offset));
  }

  test('offsets beyond the text are drawn back to it', () => {
    const index = createLineIndex('甲\n乙');
    assert.deepEqual(index.positionAt(99), { line: 1, character: 1 });
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
  });

  test('a position is the way back to its offset, except inside a line end', () => {
    fc.assert(
      fc.property(reportLikeText(20), text => {
        const index = createLineIndex(text);
        for (let at = 0; at <= text.length; at++) {
          if (/[\r\n]/.test(text[at - 1] ?? '') && /\n/.test(text[at] ?? '') && text[at - 1] === '\r') continue;
          assert.equal(index.offsetAt(index.positionAt(at)), at);
        }
      }),
      runs(30),
    );
  });
});
