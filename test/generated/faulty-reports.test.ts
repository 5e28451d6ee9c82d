import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { ruleByName } from '../../server/src/rules/registry';
import { effort } from '../support/effort';
import { open } from '../support/open';
import { type Fault, faultMakers, speaksOf } from './faults';
import { createPlan, nameOf } from './plan';
import { createRandom } from './random';
import { writeReport } from './write-report';

const perFault = effort(3, 9, 'NIANBAO_FAULTS');

/** What is not said of the fault; empty if every rule speaks of its place. */
function missesOf({ plan, rules, what, place }: Fault): readonly string[] {
  const document = open(writeReport(plan));
  const where = place(document);
  if (!where) return [`${nameOf(plan)}: ${what}: the place is not found`];
  const found = document.findings({});
  return rules
    .filter(rule => ruleByName(rule) && !found.some(f => f.code === rule && speaksOf(f, where)))
    .map(rule => `${nameOf(plan)}: ${what}: no ${rule} here, only [${[...new Set(found.map(f => f.code))].join(' ')}]`);
}

suite('reports of our own with one fault', () => {
  faultMakers.forEach((make, index) => {
    const seeds = Array.from({ length: perFault * 3 }, (_, i) => index * 31 + i);
    const faults = seeds
      .flatMap(seed => make(createPlan(seed), createRandom(seed * 7 + index)) ?? [])
      .slice(0, perFault);
    const rules = [...new Set(faults.flatMap(f => f.rules))];
    const pending = rules.filter(rule => !ruleByName(rule));
    test(`${rules.join(', ')}${pending.length > 0 ? ` (pending: ${pending.join(', ')})` : ''}: ${faults[0]!.what}`, () => {
      const misses = faults.flatMap(missesOf);
      assert.equal(misses.length, 0, `${misses.length} of ${faults.length} missed:\n${misses.join('\n')}`);
    });
  });
});
