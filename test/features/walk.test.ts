import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { type CellSteps, cellSteps } from '../../server/src/features/walk';
import { createPlan, planSeeds } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { readMarks } from '../support/marked-text';
import { open } from '../support/open';
import { applications, keyAt } from './filled-report';

const text = applications({ 'granted business': '' });
const document = open(text);

/** The keys of the cells around a place. */
function stepsAt(offset: number) {
  const { cell, next, previous, below, endOfRow } = cellSteps(document, offset)!;
  const key = (place: CellSteps['next']) => place && keyAt(document, place.start);
  return [key(cell), key(next), key(previous), key(below), endOfRow];
}

const row = text.indexOf('| （一）予以公开');

suite('features/walk', () => {
  test('goes from figure to figure, over group rows and line ends', () => {
    const cells = document.report.forms[0]!.rows.flatMap(({ cells: own }) => own);
    cells.forEach((cell, at) => {
      const { next, previous } = cellSteps(document, cell.range.start)!;
      assert.deepEqual(next, cells[at + 1]?.range);
      assert.deepEqual(previous, cells[at - 1]?.range);
    });
  });

  test('knows row and column', () => {
    const total = document.report.forms[0]!.rows.find(({ spec }) => spec?.key === 'carried-in')!.cells.at(-1)!;
    assert.deepEqual(stepsAt(total.range.end), [
      'carried-in total',
      'granted natural',
      'carried-in other',
      'granted total',
      true,
    ]);
  });

  test('takes padding for the cell’s own, on both sides of an empty one too', () => {
    const bars = [...text.slice(row, text.indexOf('\n', row)).matchAll(/\|/g)].map(({ index }) => row + index);
    const [before, after] = [bars[2]!, bars[3]!];
    for (let offset = before + 1; offset <= after; offset++)
      assert.equal(stepsAt(offset)[0], 'granted business', `${offset - before}`);
    assert.equal(stepsAt(before)[0], 'granted natural');
    assert.equal(stepsAt(after + 1)[0], 'granted research');
  });

  test('leads from a label to the figures beside it', () => {
    const { cell, next, previous, below, endOfRow } = cellSteps(document, text.indexOf('予以公开'))!;
    assert.equal(text.slice(cell.start, cell.end), '（一）予以公开');
    assert.deepEqual(
      [keyAt(document, next!.start), keyAt(document, previous!.start)],
      ['granted natural', 'carried-in total'],
    );
    assert.deepEqual([below, endOfRow], [undefined, false]);
  });

  test('goes through the cells of other tables of a report', () => {
    const marked = readMarks(`云溪市林业局2023年政府信息公开工作年度报告

| 名称 | ⟦条数⟧ |
| --- | --- |
| ⟦政‸策⟧ | ⟦3⟧ |
| ⟦动态⟧ | 4 |
`);
    const steps = cellSteps(open(marked.text), marked.cursor!)!;
    const [previous, cell, next, below] = marked.ranges;
    assert.deepEqual(steps, { cell, next, previous, below, endOfRow: false });
  });

  test('is nowhere outside of tables, and in texts that are no report', () => {
    assert.equal(cellSteps(document, 2), undefined);
    assert.equal(cellSteps(document, text.length), undefined);
    assert.equal(cellSteps(document, text.indexOf('---') + 1), undefined);
    const other = '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n';
    assert.equal(cellSteps(open(other, 'markdown'), 3), undefined);
  });

  test('reaches every figure in every notation', () => {
    for (const seed of planSeeds()) {
      const generated = open(writeReport(createPlan(seed)));
      for (const { rows } of generated.report.forms) {
        const cells = rows.flatMap(({ cells: own }) => own);
        const reached = cells.map(({ range: { end } }) => cellSteps(generated, end)?.cell.start);
        assert.deepEqual(
          reached,
          cells.map(({ range }) => range.start),
          `#${seed}`,
        );
      }
    }
  });
});
