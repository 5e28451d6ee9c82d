import { type Change, relationsOf, withChange } from './causes';
import { addend } from './cell-values';
import type { Form, FormCell, FormRow } from './report';
import { type RowTotal, rowTotalsOf } from './row-totals';
import { amountOf, holds, isBlank } from './sums';

/** A row whose totals are wrong or blank as it stands, and right with every figure one cell further. */
export interface ShiftedRow {
  readonly row: FormRow;
  /** Which way the figures must go. */
  readonly towards: 'right' | 'left';
  /** For each cell the one whose content belongs there; undefined for the cell that becomes free. */
  readonly sources: readonly (FormCell | undefined)[];
}

/** No relation that holds today may fail afterwards. */
export const shiftedRows = (form: Form): readonly ShiftedRow[] =>
  form.rows.flatMap(row => (isWrong(rowTotalsOf(form, row)) ? (shiftOf(form, row) ?? []) : []));

const isWrong = (totals: readonly RowTotal[]): boolean =>
  totals.some(({ total, sum }) => sum !== undefined && sum > 0 && (isBlank(total) || addend(total.value) !== sum));

function shiftOf(form: Form, row: FormRow): ShiftedRow | undefined {
  const { cells } = row;
  if (cells.some(cell => addend(cell.value) === undefined)) return undefined;
  const ways: readonly ShiftedRow[] = [
    { row, towards: 'right', sources: [undefined, ...cells.slice(0, -1)] },
    { row, towards: 'left', sources: [...cells.slice(1), undefined] },
  ];
  return ways.find(way => {
    const spare = way.towards === 'right' ? cells.at(-1)! : cells[0]!;
    return amountOf(spare) === 0 && isRight(form, way);
  });
}

function isRight(form: Form, { row, sources }: ShiftedRow): boolean {
  const moved: Change['cells'] = row.cells.map((cell, i) => ({ cell, value: sources[i] ? amountOf(sources[i]) : 0 }));
  const figureOf = (cell: FormCell) => moved.find(m => m.cell === cell)!.value;
  const totals = rowTotalsOf(form, row);
  const adds = totals.every(({ total, parts }) => figureOf(total) === parts.reduce((sum, p) => sum + figureOf(p), 0));
  if (!adds) return false;
  const relations = relationsOf(form);
  const others = new Set(row.cells.flatMap(cell => relations.get(cell) ?? []));
  return [...others].every(sum => !holds(sum) || holds(withChange(sum, moved)));
}
