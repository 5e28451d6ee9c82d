import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { effort } from '../support/effort';
import { missesOf } from './check-report';
import { createPlan } from './plan';

const count = effort(39, 162, 'NIANBAO_REPORTS');

suite('sound reports of our own', () => {
  test(`${count} of them are read as planned and have no error or warning`, () => {
    const misses = Array.from({ length: count }, (_, seed) => missesOf(createPlan(seed))).flat();
    assert.equal(misses.length, 0, `${misses.length} misses:\n${misses.slice(0, 60).join('\n')}`);
  });
});
