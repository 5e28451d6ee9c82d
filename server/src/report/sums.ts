import type { Equation, TableSpec } from '../standard/standard';
import { addend } from './cell-values';
import type { FormCell, FormRow, Sum } from './report';

export const holds = ({ relation, leftSum, rightSum }: Sum): boolean =>
  relation === '=' ? leftSum === rightSum : leftSum <= rightSum;

/** The number a cell adds; a blank adds nothing. */
export const amountOf = (cell: FormCell): number => addend(cell.value) ?? 0;

export const isBlank = ({ value }: FormCell): boolean => value.kind === 'blank' || value.kind === 'none';

/** Every relation of the table whose cells are all there and readable, and whose total is filled in. */
export function readSums(spec: TableSpec, rows: readonly FormRow[]): Sum[] {
  const usable = rows.filter(row => row.spec && row.aligned && row.cells.length > 0);
  const byKey = new Map(usable.map(row => [row.spec!.key, row]));
  const unknown = unknownTotals(usable);
  const isTold = (sum: Sum): boolean =>
    isMeaningful(sum) &&
    !(unknown.size > 0 && sum.kind === 'column-total' && sum.right.some(cell => unknown.has(cell)));
  const sums: Sum[] = [];
  for (const equation of spec.equations) {
    for (const sides of instances(equation, byKey)) {
      const sum = toSum(equation, sides);
      if (sum && isTold(sum)) sums.push(sum);
    }
  }
  return sums;
}

/** Totals left blank in rows that have figures: what they would add is not known. */
function unknownTotals(rows: readonly FormRow[]): ReadonlySet<FormCell> {
  const unknown = new Set<FormCell>();
  for (const { cells } of rows) {
    const total = cells.find(cell => cell.column.key === 'total');
    if (total && isBlank(total) && cells.some(cell => addend(cell.value) !== 0)) unknown.add(total);
  }
  return unknown;
}

type Rows = ReadonlyMap<string, FormRow>;
type Sides = Pick<Sum, 'left' | 'right' | 'notAdded'>;

/** Where the equation holds or fails: in every row, or in every column. */
function instances(equation: Equation, rows: Rows): readonly Sides[] {
  const found: Sides[] = [];
  if (equation.kind === 'row-total') {
    for (const { cells } of rows.values()) {
      const sides = rowSides(equation, cells);
      if (sides) found.push(sides);
    }
    return found;
  }
  const first = equation.kind === 'balance' ? equation.left[0] : wholeOf(equation);
  const width = (first === undefined ? undefined : rows.get(first))?.cells.length ?? 0;
  for (let column = 0; column < width; column++) {
    const sides = columnSides(equation, rows, column);
    if (sides) found.push(sides);
  }
  return found;
}

const wholeOf = (equation: Exclude<Equation, { kind: 'balance' | 'row-total' }>): string =>
  equation.kind === 'part' ? equation.whole : equation.total;

const none: readonly FormCell[] = [];

function rowSides(
  { total, of }: Extract<Equation, { kind: 'row-total' }>,
  cells: readonly FormCell[],
): Sides | undefined {
  const left = cells.find(c => c.column.key === total);
  if (!left) return undefined;
  const right: FormCell[] = [];
  for (const key of of) {
    const part = cells.find(c => c.column.key === key);
    if (!part) return undefined;
    right.push(part);
  }
  return { left: [left], right, notAdded: none };
}

/** A part row that the table lacks leaves a group open to doubt; optional rows (local ones) count where they are. */
function columnSides(
  equation: Exclude<Equation, { kind: 'row-total' }>,
  rows: Rows,
  column: number,
): Sides | undefined {
  if (equation.kind === 'group-total') {
    const total = rows.get(equation.total)?.cells[column];
    const right = present(equation.of, rows, column);
    return total && right.length > 0
      ? { left: [total], right, notAdded: present(equation.notAdded, rows, column) }
      : undefined;
  }
  const [leftKeys, rightKeys] = sideKeys(equation);
  const left = present(leftKeys, rows, column);
  const right = present(rightKeys, rows, column);
  const complete = left.length === leftKeys.length && right.length === rightKeys.length;
  return complete ? { left, right, notAdded: none } : undefined;
}

/** The cells of a column in those of these rows that the table has. */
function present(keys: readonly string[], rows: Rows, column: number): readonly FormCell[] {
  const cells: FormCell[] = [];
  for (const key of keys) {
    const cell = rows.get(key)?.cells[column];
    if (cell) cells.push(cell);
  }
  return cells;
}

function sideKeys(
  equation: Extract<Equation, { kind: 'balance' | 'column-total' | 'part' }>,
): [readonly string[], readonly string[]] {
  if (equation.kind === 'balance') return [equation.left, equation.right];
  return equation.kind === 'part' ? [[equation.part], [equation.whole]] : [[equation.total], equation.of];
}

function toSum(equation: Equation, { left, right, notAdded }: Sides): Sum | undefined {
  const leftSum = added(left);
  const rightSum = added(right);
  if (leftSum === undefined || rightSum === undefined) return undefined;
  const { kind, basis } = equation;
  const relation = kind === 'part' ? '<=' : '=';
  const sum: Sum = { kind, relation, left, right, notAdded, leftSum, rightSum, basis };
  return kind === 'row-total' && equation.group ? { ...sum, group: equation.group } : sum;
}

/** Undefined where a cell holds no number. */
function added(cells: readonly FormCell[]): number | undefined {
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
