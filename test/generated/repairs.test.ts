import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { rules } from '../../server/src/rules/registry';
import { checkRepairs, levelsFor } from '../support/check-rule';
import { effort } from '../support/effort';
import { open } from '../support/open';
import { faultMakers } from './faults';
import { createPlan, nameOf } from './plan';
import { createRandom } from './random';
import { writeReport } from './write-report';

const perFault = effort(1, 1, 'NIANBAO_REPAIRS');

/** What is wrong with the repairs offered in one text. */
function misses(name: string, text: string): readonly string[] {
  const document = open(text);
  const all = document.findings({});
  return rules.flatMap(rule => {
    if (levelsFor(rule)[rule.name] || !all.some(f => f.code === rule.name && f.repairs.length > 0)) return [];
    try {
      checkRepairs(rule, document, {});
      return [];
    } catch (error) {
      const said = (error as Error).message.split('\n--- mended text')[0]!;
      const rest = (error as Error).message.split('\n').filter(line => /^\+ {3}'/.test(line));
      return [`${name}: ${said} ${rest.join(' ')}`];
    }
  });
}

suite('repairs in reports of our own', () => {
  test('every repair of every finding holds in every notation and style', () => {
    const found = faultMakers.flatMap((make, index) =>
      Array.from({ length: perFault * 2 }, (_, i) => index * 5 + i * 4)
        .flatMap(seed => make(createPlan(seed), createRandom(seed + index)) ?? [])
        .slice(0, perFault)
        .flatMap(fault => misses(`${nameOf(fault.plan)}: ${fault.what}`, writeReport(fault.plan))),
    );
    assert.equal(found.length, 0, `${found.length} repairs do not hold:\n${found.join('\n')}`);
  });
});
