import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { effort } from '../support/effort';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { notationsFor, type WrittenNotation } from './layouts';
import { createPlan, type Plan } from './plan';
import { createRandom } from './random';
import { tableFaultMakers } from './table-faults';
import { cellKey } from './values';
import { writeReport } from './write-report';

/** Cells by key with what they hold, and what is said of the text. */
function readIn(plan: Plan, notation: WrittenNotation) {
  const document = open(writeReport({ ...plan, notation }));
  const cells = document.report.forms.flatMap(form =>
    form.rows.flatMap(row =>
      row.cells.map(({ column, value }) => {
        const key = cellKey(form.spec.key, row.part.key, row.spec?.key ?? '?', column.key);
        return `${key} ${value.kind} ${value.kind === 'number' ? value.value : ''}`;
      }),
    ),
  );
  const findings = document.findings({}).map(f => `${f.severity} ${f.code}: ${inChinese(f.message)}`);
  return { cells: cells.sort(), findings: findings.sort() };
}

const plain = (plan: Plan): Plan => ({
  ...plan,
  style: { ...plan.style, subtotal: false, permuted: false, wideDigits: false, ascii: false, pdf: false, airy: true },
});

/** Whole, and with a wrong total; where nobody waits also with a wrong part and a wrong balance. */
function variantsOf(seed: number): readonly Plan[] {
  const plan = plain(createPlan(seed));
  const faulty = tableFaultMakers.slice(0, effort(1, 3)).flatMap(make => make(plan, createRandom(seed))?.plan ?? []);
  return [plan, ...faulty];
}

suite('one report in every layout', () => {
  for (const seed of [0, 1, 2]) {
    const { standard, year } = createPlan(seed);
    test(`${standard.edition} ${year}: the same cells by key and the same findings`, () => {
      for (const plan of variantsOf(seed)) {
        const [first, ...others] = notationsFor(standard.tables.map(t => t.key));
        const expected = readIn(plan, first!);
        for (const notation of others) assert.deepEqual(readIn(plan, notation), expected, notation);
      }
    });

    test(`${standard.edition} ${year}: so too with the columns in another order`, () => {
      for (const plan of variantsOf(seed)) {
        const notations = notationsFor(standard.tables.map(t => t.key));
        const expected = readIn(plan, notations[0]!);
        const other = { ...plan, style: { ...plan.style, permuted: true } };
        for (const notation of notations) assert.deepEqual(readIn(other, notation), expected, notation);
      }
    });
  }
});
