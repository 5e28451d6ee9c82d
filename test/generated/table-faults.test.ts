import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { effort } from '../support/effort';
import { open } from '../support/open';
import { createPlan, nameOf } from './plan';
import { createRandom } from './random';
import { faultyText, isFound, tableFaultMakers } from './table-faults';

const count = effort(32, 96, 'NIANBAO_TABLE_FAULTS');
const least = 0.99;

/** Makers in turn, plans in turn: every kind of fault meets every edition and layout. */
function makeFaults() {
  const faults = [];
  for (let seed = 0; faults.length < count; seed++) {
    const make = tableFaultMakers[(seed + Math.floor(seed / tableFaultMakers.length)) % tableFaultMakers.length]!;
    const fault = make(createPlan(seed), createRandom(seed * 13 + 5));
    if (fault) faults.push(fault);
  }
  return faults;
}

suite('one fault in a table', () => {
  const faults = makeFaults();

  test(`${count} faults over all editions and layouts: 99 in 100 are found on their row`, () => {
    const missed = faults.flatMap(fault => {
      const document = open(faultyText(fault));
      const said = () => [...new Set(document.findings({}).map(f => f.code))].join(' ');
      return isFound(fault, document) ? [] : [`${nameOf(fault.plan)}: ${fault.kind}, only [${said()}]`];
    });
    assert.ok(missed.length <= count * (1 - least), `${missed.length} of ${count} missed:\n${missed.join('\n')}`);
  });
});
