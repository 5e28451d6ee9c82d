import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { composeEdits } from '../../server/src/fixes/compose-edits';
import { range, type TextEdit } from '../../server/src/text/range';

/** Edits of a text that do not touch each other. */
const editsOf = (length: number): fc.Arbitrary<readonly TextEdit[]> =>
  fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 5 }).map(pieces => {
    let at = 0;
    return pieces.flatMap(([gap, size, newText]) => {
      const start = at + gap + 1;
      at = start + size;
      return at <= length ? [{ range: range(start, at), newText }] : [];
    });
  });

suite('fixes/compose-edits', () => {
  test('does at once what two lists do one after the other', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }).chain(text => fc.tuple(fc.constant(text), editsOf(text.length), editsOf(40))),
        ([text, first, wanted]) => {
          const between = applyEdits(text, first);
          const second = wanted.filter(edit => edit.range.end <= between.length);
          const composed = composeEdits(text, first, second);
          assert.equal(applyEdits(text, composed), applyEdits(between, second));
          for (const [i, edit] of composed.entries()) assert.ok(edit.range.start >= (composed[i - 1]?.range.end ?? 0));
        },
      ),
      { numRuns: 500 },
    ));

  test('leaves alone what only one of them changes', () => {
    const edit = (start: number, end: number, newText: string): TextEdit => ({ range: range(start, end), newText });
    assert.deepEqual(composeEdits('abcdefgh', [edit(1, 2, 'BB')], [edit(6, 7, 'F')]), [
      edit(1, 2, 'BB'),
      edit(5, 6, 'F'),
    ]);
    assert.deepEqual(composeEdits('abc', [edit(1, 2, 'xyz')], [edit(2, 3, '')]), [edit(1, 2, 'xz')]);
  });
});
