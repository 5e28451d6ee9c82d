import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { range } from '../../server/src/text/range';

suite('fixes/apply-edits', () => {
  test('makes edits given in any order', () => {
    const edits = [
      { range: range(4, 6), newText: '' },
      { range: range(0, 1), newText: '二' },
      { range: range(3, 3), newText: '新' },
    ];
    assert.equal(applyEdits('一、总体情况', edits), '二、总新体');
  });

  test('keeps insertions at one place in the order given, before what is replaced there', () => {
    const edits = [
      { range: range(1, 2), newText: '丙' },
      { range: range(1, 1), newText: '甲' },
      { range: range(1, 1), newText: '乙' },
    ];
    assert.equal(applyEdits('前x后', edits), '前甲乙丙后');
  });

  test('counts in UTF-16 units', () => {
    assert.equal(applyEdits('𬭸山县2023年', [{ range: range(4, 8), newText: '2024' }]), '𬭸山县2024年');
  });

  test('leaves the text alone without edits', () => assert.equal(applyEdits('年报', []), '年报'));
});
