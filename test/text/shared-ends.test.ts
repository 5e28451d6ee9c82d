import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { sharedPrefix, sharedSuffix } from '../../server/src/text/shared-ends';
import { runs } from '../support/random-text';

/** Texts longer and shorter than what is compared at once. */
const size = fc.oneof(fc.nat(40), fc.integer({ min: 8150, max: 8240 }), fc.integer({ min: 16_300, max: 16_500 }));
const reversed = (text: string): string => [...text].reverse().join('');

suite('what two texts have in common', () => {
  test('at both ends, whatever lies between', () => {
    fc.assert(
      fc.property(size, fc.constantFrom('', 'x', 'xx'), fc.constantFrom('', 'y', 'yy'), (length, own, other) => {
        const same = '年'.repeat(length);
        assert.equal(sharedPrefix(same + own, same + other), own === other ? length + own.length : length);
        assert.equal(sharedSuffix(own + same, other + same), own === other ? length + own.length : length);
      }),
      runs(100),
    );
  });

  test('the end is the start read backwards', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'aaaaaaaa'), { maxLength: 6 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(text, text, size, (a, b, length) => {
        const long = 'c'.repeat(length);
        assert.equal(sharedSuffix(a + long, b + long), sharedPrefix(reversed(a + long), reversed(b + long)));
      }),
      runs(100),
    );
  });

  test('nothing of the empty text', () => {
    assert.equal(sharedPrefix('', '甲'), 0);
    assert.equal(sharedSuffix('甲', ''), 0);
  });
});
