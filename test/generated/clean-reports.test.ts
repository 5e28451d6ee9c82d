import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { missesOf } from './check-report';
import { createPlan } from './plan';

const count = Number(process.env.NIANBAO_REPORTS ?? 162);

suite('sound reports of our own', () => {
  test(`${count} of them are read as planned and have no error or warning`, () => {
    const misses = Array.from({ length: count }, (_, seed) => missesOf(createPlan(seed))).flat();
    assert.equal(misses.length, 0, `${misses.length} misses:\n${misses.slice(0, 60).join('\n')}`);
  });
});
