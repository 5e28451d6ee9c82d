import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { joinPieces, onOneLine } from '../../server/src/text/one-line';
import { withoutEnding } from '../../server/src/text/trim-units';
import { runs } from '../support/random-text';

suite('one line', () => {
  test('breaks and the white space around them are left out', () => {
    assert.equal(onOneLine('政府 \r\n\u3000信息\n\n公开'), '政府信息公开');
    assert.equal(onOneLine('a \n\t\n b', ' '), 'a b');
  });

  test('white space at the ends and between words stays', () => {
    assert.equal(onOneLine(' a  b '), ' a  b ');
    assert.equal(onOneLine(' a\nb '), ' ab ');
  });

  test('a break at an end is one, too', () => assert.equal(onOneLine('\na\n \n', ' '), ' a '));

  test('as an expression says that looks for breaks at each place', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u3000') });
    fc.assert(
      fc.property(text, words => assert.equal(onOneLine(words, '-'), words.replace(/\s*[\r\n]+\s*/g, '-'))),
      runs(300),
    );
  });

  test('pieces that are parted by something else', () =>
    assert.equal(joinPieces(['本年 ', ' ', ' 制发件数']), '本年制发件数'));
});

suite('units at the end', () => {
  test('are left out, as many as there are', () => {
    assert.equal(withoutEnding('1,,;', ',;'), '1');
    assert.equal(withoutEnding('1,2', ',;'), '1,2');
    assert.equal(withoutEnding(',,', ','), '');
  });
});
