import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createReportReader } from '../../server/src/report/read-report';
import type { Form, Sum } from '../../server/src/report/report';
import { editions } from '../../server/src/standard/editions';
import type { Tree } from '../../server/src/tree/tree';
import { open } from '../support/open';
import { plainRow } from '../support/plain-row';
import { createPlan, nameOf, planSeeds } from './plan';
import { createRandom, type Random } from './random';
import { writeReport } from './write-report';

/** The same report with other figures in the tables. */
function withOtherFigures({ text, blocks, starts }: Tree, random: Random): string {
  const edits = blocks.flatMap((block, i) =>
    block.kind === 'table'
      ? block.rows.flatMap(row =>
          row.cells
            .filter(cell => /^\d+$/.test(cell.text) && /^\d+$/.test(block.text.slice(cell.start, cell.end)))
            .map(({ start, end }) => ({ start: starts[i]! + start, end: starts[i]! + end })),
        )
      : [],
  );
  return edits.reduceRight(
    (made, { start, end }) => `${made.slice(0, start)}${random.int(0, 40)}${made.slice(end)}`,
    text,
  );
}

const factsOf = ({ spec, edition, range, notation, rows, aligned, signs, sums, failing }: Form) => ({
  table: spec.key,
  edition,
  range,
  notation,
  rows: rows.map(plainRow),
  aligned,
  signs,
  sums: sums.map(inShort),
  failing: failing.map(inShort),
});

const inShort = ({ kind, relation, group, left, right, notAdded, leftSum, rightSum }: Sum): string => {
  const places = [left, right, notAdded].map(cells => cells.map(cell => cell.range.start));
  return [kind, relation, group, leftSum, rightSum, ...places].join(' ');
};

suite('reports with the same forms', () => {
  test('a report is read as if none had been read before', () => {
    for (const seed of planSeeds()) {
      const plan = createPlan(seed);
      const reader = createReportReader(editions);
      const { tree } = open(writeReport(plan));
      assert.ok(reader.read(tree, true).forms.length > 0);
      for (const more of [1, 2]) {
        const other = open(withOtherFigures(tree, createRandom(seed * 7 + more))).tree;
        const known = reader.read(other, true).forms.map(factsOf);
        assert.deepEqual(known, createReportReader(editions).read(other, true).forms.map(factsOf), nameOf(plan));
      }
    }
  });

  test('what fails is what does not hold', () => {
    for (const seed of planSeeds()) {
      const { tree } = open(writeReport(createPlan(seed)));
      for (const form of open(withOtherFigures(tree, createRandom(seed))).report.forms) {
        const broken = form.sums.filter(({ relation, leftSum, rightSum }) =>
          relation === '=' ? leftSum !== rightSum : leftSum > rightSum,
        );
        assert.deepEqual(form.failing, broken);
      }
    }
  });
});
