import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { causesOf } from '../../server/src/report/causes';
import type { Form } from '../../server/src/report/report';
import { createPlan, nameOf, type Plan } from '../generated/plan';
import { createRandom } from '../generated/random';
import { cellKey, figureOf } from '../generated/values';
import { writeReport } from '../generated/write-report';
import { open } from '../support/open';

const rows = ['received', 'carried-in', 'granted', 'refused-6', 'declined-5', 'total', 'carried-out'];
const parts = ['natural', 'business', 'research', 'welfare', 'legal', 'other'];
const key = (row: string, column: string): string => cellKey('applications', 'applications', row, column);

/** Some cells of 表三 with more in them than there should be. */
function withMore(plan: Plan, cells: readonly string[], by: number): Plan {
  const values = new Map(plan.values);
  for (const cell of cells) values.set(cell, String((figureOf(values.get(cell) ?? '') ?? 0) + by));
  return { ...plan, values };
}

const applicationsOf = (plan: Plan): Form =>
  open(writeReport(plan)).report.forms.find(form => form.spec.key === 'applications')!;

/** `received/natural`, a cell by its keys. */
const nameOfCell = ({ row, column }: { row?: { key: string } | undefined; column: { key: string } }) =>
  `${row?.key}/${column.key}`;

const plans = [1, 2].map(createPlan);
const draws = Array.from({ length: 10 }, (_, seed) => ({ plan: plans[seed % 2]!, random: createRandom(seed * 31) }));

/** One line for each cause: what is suspected, and which kinds of relations fail by it. */
const causesIn = (plan: Plan): readonly string[] =>
  causesOf(applicationsOf(plan)).map(({ sums, suspect, moved }) => {
    const cells = suspect?.cells.map(({ cell, value }) => `${nameOfCell(cell)} should be ${value}`).join(', ');
    return `${cells ?? moved?.kind ?? 'nothing'}: ${sums.map(sum => sum.kind).join()}`;
  });

/** The figure of a cell as planned. */
const planned = ({ values }: Plan, cell: string): number => figureOf(values.get(cell) ?? '') ?? 0;

function relationsThrough(row: string): string {
  if (row === 'total') return 'row-total,column-total,balance';
  return ['received', 'carried-in', 'carried-out'].includes(row) ? 'row-total,balance' : 'row-total,column-total';
}

suite('causes', () => {
  test('one wrong cell of 表三 is one cause, and the cell is suspected with its right figure', () => {
    for (const { plan, random } of draws) {
      const [row, column] = [random.pick(rows), random.pick([...parts, 'total'])];
      const faulty = withMore(plan, [key(row, column)], random.int(1, 9));
      const expected = `${row}/${column} should be ${planned(plan, key(row, column))}: ${relationsThrough(row)}`;
      assert.deepEqual(causesIn(faulty), [expected], nameOf(plan));
    }
  });

  test('a cell and its row’s total that are off alike are one cause', () => {
    for (const { plan, random } of draws) {
      const [row, column] = [random.pick(rows), random.pick(parts)];
      const faulty = withMore(plan, [key(row, column), key(row, 'total')], random.int(1, 9));
      const causes = causesIn(faulty);
      assert.equal(causes.length, 1, `${nameOf(plan)}: ${row}/${column}: ${causes.join('; ')}`);
    }
  });

  test('of such a pair in （七）总计, which breaks two relations of each column, the cell and the total are suspected', () => {
    const [plan] = plans as [Plan];
    const faulty = withMore(plan, [key('total', 'natural'), key('total', 'total')], 3);
    const [right, sum] = [planned(plan, key('total', 'natural')), planned(plan, key('total', 'total'))];
    assert.deepEqual(causesIn(faulty), [
      `total/natural should be ${right}, total/total should be ${sum}: column-total,column-total,balance,balance`,
    ]);
  });

  test('two wrong cells in different rows and columns are two causes', () => {
    const [plan] = plans as [Plan];
    const twice = withMore(withMore(plan, [key('granted', 'natural')], 2), [key('received', 'other')], 5);
    assert.deepEqual(
      causesIn(twice).map(cause => cause.split(' ')[0]),
      ['received/other', 'granted/natural'],
    );
  });

  test('where the evidence points at several cells alike none is suspected', () => {
    const [plan] = plans as [Plan];
    const square = ['granted', 'partial'].flatMap(row => ['natural', 'business'].map(column => key(row, column)));
    const sums = ['granted', 'partial'].map(row => key(row, 'total'));
    const columns = ['natural', 'business'].flatMap(column => [key('total', column), key('received', column)]);
    const more = withMore(withMore(plan, square, 5), [...sums, ...columns], 10);
    const sound = withMore(more, [key('total', 'total'), key('received', 'total')], 20);
    assert.deepEqual(causesIn(sound), [], 'all four cells are 5 or more');
    const faulty = withMore(sound, [key('granted', 'natural'), key('partial', 'business')], 2);
    assert.deepEqual(
      causesIn(faulty).map(cause => cause.split(':')[0]),
      ['nothing', 'nothing', 'nothing', 'nothing'],
    );
  });

  test('two columns out of balance take the column of totals along', () => {
    const [plan] = plans as [Plan];
    const cells = [key('received', 'natural'), key('received', 'legal')];
    const faulty = withMore(withMore(plan, cells, 1), [key('received', 'total')], 2);
    assert.deepEqual(causesIn(faulty), ['nothing: balance,balance', 'nothing: balance,balance']);
  });

  test('two cells of a row that changed places are one cause', () => {
    const [plan] = plans as [Plan];
    const apart = (by: number) => withMore(plan, [key('granted', 'natural'), key('granted', 'total')], by);
    const columns = ['natural', 'total'].flatMap(column => [key('total', column), key('received', column)]);
    const sound = withMore(apart(41), columns, 41);
    assert.deepEqual(causesIn(sound), []);
    for (const other of ['business', 'total']) {
      const pair = [key('granted', 'natural'), key('granted', other)] as const;
      const exchanged = new Map(sound.values);
      exchanged.set(pair[0], sound.values.get(pair[1])!).set(pair[1], sound.values.get(pair[0])!);
      const causes = causesIn({ ...plan, values: exchanged });
      assert.deepEqual(
        causes.map(cause => cause.split(':')[0]),
        ['exchange'],
        other,
      );
    }
  });

  test('a column and the column of totals that changed places are one cause', () => {
    const [plan] = plans as [Plan];
    const values = new Map(plan.values);
    for (const [at, text] of plan.values) {
      const found = /^(applications\/.*\/)(legal|total)$/.exec(at);
      if (found) values.set(`${found[1]}${found[2] === 'legal' ? 'total' : 'legal'}`, text);
    }
    assert.deepEqual(
      causesIn({ ...plan, values }).map(cause => cause.split(':')[0]),
      ['columns'],
    );
  });

  test('a sound report has none', () => {
    for (const plan of plans) assert.deepEqual(causesIn(plan), [], nameOf(plan));
  });
});
