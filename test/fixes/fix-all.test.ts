import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { chooseRepair } from '../../server/src/fixes/choose-repair';
import { fixAll } from '../../server/src/fixes/fix-all';
import { finding, repair } from '../support/reported-finding';

/** A check that finds every match and would put `newText` in its place. */
const finds =
  (pattern: RegExp, newText: string, safe = true) =>
  (text: string) =>
    [...text.matchAll(pattern)].map(match => {
      const end = match.index + match[0].length;
      return finding('irregular-citation', match.index, end, repair(match.index, end, newText, safe));
    });

suite('fixes/choose-repair', () => {
  test('takes a repair only where it is the only one', () => {
    const two = finding('irregular-citation', 0, 1, repair(0, 1, '一', true), repair(0, 1, '二', true));
    assert.equal(chooseRepair(two, 'any'), undefined);
    assert.equal(chooseRepair(two, 'safe'), undefined);
    assert.equal(chooseRepair(finding('irregular-citation', 0, 1, repair(0, 1, '一', true)), 'safe')?.title, '改为一');
  });

  test('takes no unsafe repair without being told to', () => {
    const unsafe = finding('irregular-citation', 0, 1, repair(0, 1, '一', false));
    assert.equal(chooseRepair(unsafe, 'safe'), undefined);
    assert.equal(chooseRepair(unsafe, 'any')?.title, '改为一');
  });

  test('takes the only safe one among others when only safe ones count', () => {
    const mixed = finding('irregular-citation', 0, 1, repair(0, 1, '一', false), repair(0, 1, '二', true));
    assert.equal(chooseRepair(mixed, 'safe')?.title, '改为二');
    assert.equal(chooseRepair(mixed, 'any'), undefined);
  });
});

suite('fixes/fix-all', () => {
  test('repeats until nothing is left', () => {
    const fixed = fixAll('、、、、结束', finds(/、、/g, '、'));
    assert.deepEqual(fixed, { text: '、结束', findings: [], stable: true });
  });

  test('leaves what is not safe, and reports it', () => {
    const fixed = fixAll('甲乙甲', finds(/甲/g, '丙', false));
    assert.equal(fixed.text, '甲乙甲');
    assert.equal(fixed.findings.length, 2);
    assert.ok(fixed.stable);
  });

  test('stops where repairs undo each other', () => {
    const check = (text: string) => (text === '甲' ? finds(/甲/g, '乙')(text) : finds(/乙/g, '甲')(text));
    const fixed = fixAll('甲', check);
    assert.equal(fixed.text, '乙');
    assert.equal(fixed.stable, false);
  });

  test('stops after ten rounds where repairs never end', () => {
    const fixed = fixAll('长', finds(/^/g, '长'));
    assert.equal(fixed.text.length, 11);
    assert.equal(fixed.stable, false);
  });
});
