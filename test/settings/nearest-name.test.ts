import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { nearestName } from '../../server/src/settings/nearest-name';

suite('settings/nearest-name', () => {
  test('a mistyped name gets the nearest one', () => {
    const names = ['missing-title', 'missing-row', 'wrong-row-total'];
    assert.equal(nearestName('missing-rwo', names), 'missing-row');
    assert.equal(nearestName('row-total', names), 'wrong-row-total');
    assert.equal(nearestName('x', []), undefined);
  });
});
