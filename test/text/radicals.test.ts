import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { withoutRadicals } from '../../server/src/text/radicals';

suite('radicals in place of characters', () => {
  test('are read as the characters, unit for unit', () => {
    const text = '⼀、⾏政复议⽅⾯，共⼗件';
    assert.equal(withoutRadicals(text), '一、行政复议方面，共十件');
    assert.equal(withoutRadicals(text).length, text.length);
  });

  test('what is no such sign stays, also where the plain form is longer', () => {
    for (const text of ['２０２３年（一）①', '﫚', '𬭸县']) assert.equal(withoutRadicals(text).length, text.length);
    assert.equal(withoutRadicals('２０２３年（一）①'), '２０２３年（一）①');
  });
});
