import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { countBefore, firstFrom, lastAtMost } from '../../server/src/text/search';

suite('binary search', () => {
  test('counts what passes before what does not', () => {
    for (let length = 0; length < 9; length++)
      for (let split = 0; split <= length; split++)
        assert.equal(
          countBefore(length, index => index < split),
          split,
        );
  });

  test('the last element at most a value; none where all are above it', () => {
    const found = [-1, 0, 1, 2, 3, 4, 9].map(value => lastAtMost([0, 2, 2, 5], value));
    assert.deepEqual(found, [-1, 0, 0, 2, 2, 2, 3]);
    assert.equal(lastAtMost([], 0), -1);
  });

  test('the first item from an offset on, of several at one place the first', () => {
    const items = [{ start: 1 }, { start: 4 }, { start: 4 }];
    const found = [0, 1, 2, 4, 5].map(offset => firstFrom(items, item => item.start, offset));
    assert.deepEqual(found, [0, 0, 1, 1, 3]);
  });
});
