import type { Equation, TableSpec } from '../standard/standard';
import { addend } from './cell-values';
import type { FormCell, FormRow, Sum } from './report';
import { type PlannedRow, type PlannedSum, planSums } from './sum-plan';

/** True if the relation is as the form wants it. */
export const holds = ({ relation, leftSum, rightSum }: Sum): boolean => isMet(relation, leftSum, rightSum);

const isMet = (relation: Sum['relation'], left: number, right: number): boolean =>
  relation === '=' ? left === right : left <= right;

/** A part may be less than its whole; what is added up makes the total. */
const relationOf = ({ kind }: Equation): Sum['relation'] => (kind === 'part' ? '<=' : '=');

/** The number a cell adds; a blank adds nothing. */
export const amountOf = (cell: FormCell): number => addend(cell.value) ?? 0;

/** Nothing to be counted stands in the cell: it is empty, or a `/` says that nothing applies. */
export const isBlank = ({ value }: Pick<FormCell, 'value'>): boolean => value.kind === 'blank' || value.kind === 'none';

type Row = Pick<FormRow, 'label' | 'spec' | 'aligned' | 'cells'>;

/** Every relation of the table whose cells are all there and readable, and whose total is filled in. */
export const readSums = (spec: TableSpec, rows: readonly Row[]): readonly Sum[] =>
  fillSums(planSums(spec, rows.map(planned)), rows);

/** What is needed of a row to know which relations it enters. */
export const planned = ({ label, spec, aligned, cells }: Row): PlannedRow => ({
  name: label.value,
  spec,
  aligned,
  cells: cells.map(cell => ({ column: cell.column, blank: isBlank(cell) })),
});

/** The same with the relations known. */
export function fillSums(plan: readonly PlannedSum[], rows: readonly Row[]): readonly Sum[] {
  const cells = rows.flatMap(row => row.cells);
  const unknown = unknownTotals(rows);
  const isTold = ({ kind, right }: Sum): boolean =>
    !(unknown.size > 0 && kind === 'column-total' && right.some(cell => unknown.has(cell)));
  const sums: Sum[] = [];
  for (const one of plan) {
    const sum = toSum(one, cells);
    if (sum && isTold(sum)) sums.push(sum);
  }
  return sums;
}

/**
 * True if no relation that can be read fails: most tables are sound, and no relation has to be made of them. `amounts`: of
 * the cells of all rows, NaN for words.
 */
export const allHold = (plan: readonly PlannedSum[], amounts: readonly number[]): boolean =>
  plan.every(({ equation, left, right }) => {
    const leftSum = added(left, amounts);
    const rightSum = added(right, amounts);
    return Number.isNaN(leftSum + rightSum) || isMet(relationOf(equation), leftSum, rightSum);
  });

function added(places: readonly number[], amounts: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += amounts[place]!;
  return sum;
}

/** Totals left blank in rows that have figures: what they would add is not known. */
function unknownTotals(rows: readonly Row[]): ReadonlySet<FormCell> {
  const unknown = new Set<FormCell>();
  for (const { spec, aligned, cells } of rows) {
    if (!spec || !aligned) continue;
    const total = cells.find(cell => cell.column.key === 'total');
    if (total && isBlank(total) && cells.some(cell => addend(cell.value) !== 0)) unknown.add(total);
  }
  return unknown;
}

function toSum({ equation, ...places }: PlannedSum, cells: readonly FormCell[]): Sum | undefined {
  const left = cellsAt(places.left, cells);
  const right = cellsAt(places.right, cells);
  const leftSum = sumOf(left);
  const rightSum = sumOf(right);
  if (leftSum === undefined || rightSum === undefined) return undefined;
  const { kind, basis } = equation;
  const relation = relationOf(equation);
  const notAdded = cellsAt(places.notAdded, cells);
  const sum: Sum = { kind, relation, left, right, notAdded, leftSum, rightSum, basis };
  return kind === 'row-total' && equation.group ? { ...sum, group: equation.group } : sum;
}

const cellsAt = (places: readonly number[], cells: readonly FormCell[]): readonly FormCell[] =>
  places.map(place => cells[place]!);

/** Undefined where a cell holds no number. */
function sumOf(cells: readonly FormCell[]): number | undefined {
  let sum = 0;
  for (const cell of cells) {
    const amount = addend(cell.value);
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return sum;
}
