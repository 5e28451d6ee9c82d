import { addend } from './cell-values';
import { type Change, changeOf, type Relations, relationsOf } from './changes';
import { asWritten } from './form-cells';
import type { Form, FormCell, FormRow } from './report';
import { blankTotals, hasRowTotals, rowTotalsOf } from './row-totals';
import { amountOf, isBlank } from './sums';

/** A row whose totals are wrong or blank as it stands, and right with every figure one cell further. */
export interface ShiftedRow {
  readonly row: FormRow;
  /** Which way the figures must go. */
  readonly towards: 'right' | 'left';
  /** For each cell, as written from left to right, the one whose content belongs there; undefined for the cell that becomes free. */
  readonly sources: readonly (FormCell | undefined)[];
  /** What its cells would be. */
  readonly change: Change;
}

type Shift = Omit<ShiftedRow, 'change'>;

/** No relation that holds today may fail afterwards. */
export function shiftedRows(form: Form, known?: Relations): readonly ShiftedRow[] {
  const wrong = hasRowTotals(form) ? wrongRows(form) : [];
  if (wrong.length === 0) return [];
  const relations = known ?? relationsOf(form);
  return wrong.flatMap(row => shiftOf(form, row, relations) ?? []);
}

/** Rows with a total that is not the sum of its parts, or blank. */
function wrongRows(form: Form): readonly FormRow[] {
  if (!form.spec.equations.some(equation => equation.kind === 'row-total')) return [];
  const failing = new Set(form.failing.flatMap(sum => (sum.kind === 'row-total' ? sum.left : [])));
  const lacks = (row: FormRow): boolean =>
    row.cells.some(isBlank) && blankTotals(form, row).some(({ sum }) => sum !== undefined && sum > 0);
  return form.rows.filter(row => (failing.size > 0 && row.cells.some(cell => failing.has(cell))) || lacks(row));
}

function shiftOf(form: Form, row: FormRow, relations: Relations): ShiftedRow | undefined {
  const cells = asWritten(row.cells);
  if (cells.some(cell => addend(cell.value) === undefined)) return undefined;
  const ways: readonly Shift[] = [
    { row, towards: 'right', sources: [undefined, ...cells.slice(0, -1)] },
    { row, towards: 'left', sources: [...cells.slice(1), undefined] },
  ];
  for (const way of ways) {
    const spare = way.towards === 'right' ? cells.at(-1)! : cells[0]!;
    const change = amountOf(spare) === 0 ? shiftedBy(form, way, relations) : undefined;
    if (change) return { ...way, change };
  }
  return undefined;
}

/** Undefined where the row would not add up, or a relation that holds would fail. */
function shiftedBy(form: Form, { row, sources }: Shift, relations: Relations): Change | undefined {
  const cells = asWritten(row.cells).map((cell, i) => ({ cell, value: sources[i] ? amountOf(sources[i]) : 0 }));
  const figureOf = (cell: FormCell) => cells.find(moved => moved.cell === cell)!.value;
  const adds = rowTotalsOf(form, row).every(
    ({ total, parts }) => figureOf(total) === parts.reduce((sum, part) => sum + figureOf(part), 0),
  );
  return adds ? changeOf(relations, cells) : undefined;
}
