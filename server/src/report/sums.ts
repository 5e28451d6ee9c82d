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
  return spec.equations
    .flatMap(equation => instances(equation, byKey))
    .filter(sum => isMeaningful(sum) && !(sum.kind === 'column-total' && sum.right.some(cell => unknown.has(cell))));
}

/** Totals left blank in rows that have figures: what they would add is not known. */
const unknownTotals = (rows: readonly FormRow[]): ReadonlySet<FormCell> =>
  new Set(
    rows.flatMap(({ cells }) => {
      const total = cells.find(cell => cell.column.key === 'total');
      return total && isBlank(total) && cells.some(cell => addend(cell.value) !== 0) ? [total] : [];
    }),
  );

type Rows = ReadonlyMap<string, FormRow>;
type Sides = Pick<Sum, 'left' | 'right' | 'notAdded'>;

function instances(equation: Equation, rows: Rows): Sum[] {
  if (equation.kind === 'row-total')
    return [...rows.values()].flatMap(row => toSum(equation, rowSides(equation, row)) ?? []);
  const keys = equation.kind === 'balance' ? [...equation.left, ...equation.right] : [wholeOf(equation)];
  const width = rows.get(keys[0]!)?.cells.length ?? 0;
  return Array.from(
    { length: width },
    (_, column) => toSum(equation, columnSides(equation, rows, column)) ?? [],
  ).flat();
}

const wholeOf = (equation: Exclude<Equation, { kind: 'balance' | 'row-total' }>): string =>
  equation.kind === 'part' ? equation.whole : equation.total;

function rowSides(equation: Extract<Equation, { kind: 'row-total' }>, { cells }: FormRow): Sides | undefined {
  const total = cells.find(c => c.column.key === equation.total);
  const parts = equation.of.map(key => cells.find(c => c.column.key === key));
  return total && parts.every(part => part !== undefined) ? { left: [total], right: parts, notAdded: [] } : undefined;
}

/** A part row that the table lacks leaves a group open to doubt; optional rows (local ones) count where they are. */
function columnSides(
  equation: Exclude<Equation, { kind: 'row-total' }>,
  rows: Rows,
  column: number,
): Sides | undefined {
  const cellsOf = (keys: readonly string[]) => keys.map(key => rows.get(key)?.cells[column]);
  const present = (cells: readonly (FormCell | undefined)[]) => cells.filter(c => c !== undefined);
  if (equation.kind === 'group-total') {
    const [total] = cellsOf([equation.total]);
    const parts = present(cellsOf(equation.of));
    return total && parts.length > 0
      ? { left: [total], right: parts, notAdded: present(cellsOf(equation.notAdded)) }
      : undefined;
  }
  const [left, right] = sideKeys(equation).map(cellsOf) as [ReturnType<typeof cellsOf>, ReturnType<typeof cellsOf>];
  const complete = [...left, ...right].every(cell => cell !== undefined);
  return complete ? { left: present(left), right: present(right), notAdded: [] } : undefined;
}

function sideKeys(
  equation: Extract<Equation, { kind: 'balance' | 'column-total' | 'part' }>,
): [readonly string[], readonly string[]] {
  if (equation.kind === 'balance') return [equation.left, equation.right];
  return equation.kind === 'part' ? [[equation.part], [equation.whole]] : [[equation.total], equation.of];
}

function toSum(equation: Equation, sides: Sides | undefined): Sum | undefined {
  if (!sides) return undefined;
  const left = sides.left.map(cell => addend(cell.value));
  const right = sides.right.map(cell => addend(cell.value));
  if ([...left, ...right].includes(undefined)) return undefined;
  const add = (values: readonly (number | undefined)[]) => values.reduce<number>((sum, value) => sum + value!, 0);
  return {
    kind: equation.kind,
    relation: equation.kind === 'part' ? '<=' : '=',
    ...sides,
    leftSum: add(left),
    rightSum: add(right),
    ...(equation.kind === 'row-total' && equation.group ? { group: equation.group } : {}),
    basis: equation.basis,
  };
}

/** A total left blank is said elsewhere; a group of which no part is filled in says nothing against its total. */
function isMeaningful({ kind, left, right }: Sum): boolean {
  if (kind === 'part') return !isBlank(left[0]!);
  if (kind === 'balance') return [...left, ...right].every(cell => cell.column.key !== 'total' || !isBlank(cell));
  if (isBlank(left[0]!)) return false;
  return kind !== 'group-total' || right.some(cell => !isBlank(cell));
}
