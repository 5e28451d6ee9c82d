import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { combine } from '../../server/src/fixes/combine';
import { overlaps, range, type TextEdit } from '../../server/src/text/range';

const edit = (start: number, end: number, newText: string): TextEdit => ({ range: range(start, end), newText });

suite('fixes/combine', () => {
  test('puts edits in text order', () => {
    const edits = combine([{ edits: [edit(5, 6, 'b')] }, { edits: [edit(1, 2, 'a')] }]);
    assert.deepEqual(edits, [edit(1, 2, 'a'), edit(5, 6, 'b')]);
  });

  test('leaves out a group whole when one of its edits meets another', () => {
    const edits = combine([{ edits: [edit(0, 4, 'a')] }, { edits: [edit(3, 5, 'b'), edit(8, 9, 'c')] }]);
    assert.deepEqual(edits, [edit(0, 4, 'a')]);
  });

  test('makes an edit once that two groups share', () => {
    const shared = edit(2, 3, '〔');
    const edits = combine([{ edits: [shared, edit(5, 6, '〕')] }, { edits: [shared] }]);
    assert.deepEqual(edits, [shared, edit(5, 6, '〕')]);
  });

  test('keeps insertions of one group at one place together', () => {
    const edits = combine([{ edits: [edit(2, 2, '甲'), edit(2, 2, '乙')] }, { edits: [edit(2, 2, '丙')] }]);
    assert.equal(applyEdits('一二三', edits), '一二甲乙三');
  });

  test('never lets edits of two groups overlap, and never loses the first', () => {
    const anEdit = fc
      .tuple(fc.nat(30), fc.nat(5), fc.constantFrom('', 'x', 'yy'))
      .map(([start, length, newText]) => edit(start, start + length, newText));
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 1, maxLength: 12 }), all => {
        const taken = combine(all.map(one => ({ edits: [one] })));
        assert.ok(taken.length > 0);
        for (const [i, a] of taken.entries())
          for (const b of taken.slice(i + 1)) assert.ok(!overlaps(a.range, b.range));
      }),
    );
  });
});
