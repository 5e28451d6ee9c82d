import type { TableSpec } from '../standard/standard';
import { addend } from './cell-values';
import type { CellValue, FormCell, FormRow, Sum } from './report';
import { type PlannedSum, planSums } from './sum-plan';

export const holds = ({ relation, leftSum, rightSum }: Sum): boolean =>
  relation === '=' ? leftSum === rightSum : leftSum <= rightSum;

/** The number a cell adds; a blank adds nothing. */
export const amountOf = (cell: FormCell): number => addend(cell.value) ?? 0;

export const isBlank = ({ value }: Pick<FormCell, 'value'>): boolean => value.kind === 'blank' || value.kind === 'none';

type Row = Pick<FormRow, 'spec' | 'aligned' | 'cells'>;

/** Every relation of the table whose cells are all there and readable, and whose total is filled in. */
export const readSums = (spec: TableSpec, rows: readonly Row[]): readonly Sum[] => fillSums(planSums(spec, rows), rows);

/** The same with the relations known. */
export function fillSums(plan: readonly PlannedSum[], rows: readonly Row[]): readonly Sum[] {
  const cells = rows.flatMap(row => row.cells);
  const unknown = unknownTotals(rows);
  const isTold = (sum: Sum): boolean =>
    isMeaningful(sum) &&
    !(unknown.size > 0 && sum.kind === 'column-total' && sum.right.some(cell => unknown.has(cell)));
  const sums: Sum[] = [];
  for (const planned of plan) {
    const sum = toSum(planned, cells);
    if (sum && isTold(sum)) sums.push(sum);
  }
  return sums;
}

/**
 * True if no relation that can be read and has its total filled in fails: most tables are sound, and no relation has to be made of them. `values`: of the
 * cells of all rows.
 */
export function allHold(plan: readonly PlannedSum[], values: readonly CellValue[]): boolean {
  if (plan.length === 0) return true;
  const amounts = values.map(value => addend(value) ?? Number.NaN);
  return plan.every(({ equation, left, right }) => {
    const difference = added(left, amounts) - added(right, amounts);
    const fails = equation.kind === 'part' ? difference > 0 : difference !== 0 && !Number.isNaN(difference);
    return !fails || (equation.kind !== 'balance' && isBlank({ value: values[left[0]!]! }));
  });
}

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
  const relation = kind === 'part' ? '<=' : '=';
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

/** A total left blank is said elsewhere; a group of which no part is filled in says nothing against its total. */
function isMeaningful({ kind, left, right }: Sum): boolean {
  if (kind === 'part') return !isBlank(left[0]!);
  if (kind === 'balance') return !left.some(isBlankTotal) && !right.some(isBlankTotal);
  if (isBlank(left[0]!)) return false;
  return kind !== 'group-total' || right.some(cell => !isBlank(cell));
}

const isBlankTotal = (cell: FormCell): boolean => cell.column.key === 'total' && isBlank(cell);
