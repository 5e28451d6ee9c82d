import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { readMarks, showMarks } from './marked-text';

suite('marked text', () => {
  test('takes marks out and gives their places in UTF-16 units', () => {
    const read = readMarks('𬭸县⟦共12条⟧，‸其中⟦⟧。');
    assert.equal(read.text, '𬭸县共12条，其中。');
    assert.deepEqual(read.ranges, [
      { start: 3, end: 7 },
      { start: 10, end: 10 },
    ]);
    assert.equal(read.cursor, 8);
  });

  test('nests ranges, the outer one first', () => {
    assert.deepEqual(readMarks('⟦a⟦b⟧⟧').ranges, [
      { start: 0, end: 2 },
      { start: 1, end: 2 },
    ]);
  });

  test('shows the ranges it has read', () => {
    for (const marked of ['甲⟦乙⟧丙⟦⟧丁', '⟦a⟧⟦b⟧', '⟦a⟦b⟧c⟧']) {
      const { text, ranges } = readMarks(marked);
      assert.equal(showMarks(text, ranges), marked);
    }
  });

  for (const marked of ['⟦a', 'a⟧', '⟦a⟧⟧', '‸a‸']) {
    test(`refuses ${marked}`, () => assert.throws(() => readMarks(marked)));
  }
});
