import type { ColumnSpec } from '../standard/standard';
import { type Change, changeOf, lackOf, type Relations } from './changes';
import type { Form, FormCell, FormRow, Sum } from './report';
import type { ShiftedRow } from './shifted-rows';
import { amountOf } from './sums';

/** Right figures in wrong places: a row one column off, two cells of a row or two whole columns exchanged. */
export type Rearrangement =
  | ({ readonly kind: 'shift' } & ShiftedRow)
  | {
      readonly kind: 'exchange';
      readonly row: FormRow;
      readonly cells: readonly [FormCell, FormCell];
      readonly change: Change;
    }
  | {
      readonly kind: 'columns';
      readonly columns: readonly [ColumnSpec, ColumnSpec];
      readonly rows: readonly FormRow[];
      readonly change: Change;
    };

const fewestRows = 2;

/** A column and the 总计 column exchanged: every row adds up the other way round, and no other column does it. */
export function exchangedColumns(form: Form, broken: readonly Sum[], relations: Relations): readonly Rearrangement[] {
  const wrong = broken.filter(sum => sum.kind === 'row-total');
  if (wrong.length < fewestRows) return [];
  const total = wrong[0]!.left[0]!.column;
  if (wrong.some(sum => sum.left[0]!.column !== total)) return [];
  const columns = wrong[0]!.right
    .map(cell => cell.column)
    .filter(column => wrong.every(sum => addsUpWith(sum, column)));
  const found = columns.flatMap((column): readonly Rearrangement[] => {
    const rows = form.rows.filter(row => row.aligned && row.cells.length > 0);
    const cells = rows.flatMap(row => exchanged(pairOf(row, column, total)));
    const change = changeOf(relations, cells);
    return change && wrong.every(sum => change.mends.includes(sum))
      ? [{ kind: 'columns', columns: [column, total], rows, change }]
      : [];
  });
  return found.length === 1 ? found : [];
}

/** True if the row adds up once its total and this part change places. */
function addsUpWith({ right, leftSum, rightSum }: Sum, column: ColumnSpec): boolean {
  const part = right.find(cell => cell.column === column);
  return part !== undefined && rightSum - amountOf(part) + leftSum === amountOf(part);
}

const pairOf = ({ cells }: FormRow, a: ColumnSpec, b: ColumnSpec): readonly FormCell[] =>
  [a, b].flatMap(column => cells.find(cell => cell.column === column) ?? []);

const exchanged = ([a, b]: readonly FormCell[]): Change['cells'] =>
  a && b
    ? [
        { cell: a, value: amountOf(b) },
        { cell: b, value: amountOf(a) },
      ]
    : [];

/** Two cells of a row exchanged, where that rights all of two failing columns or more, one way only. */
export function exchangedCells(form: Form, broken: readonly Sum[], relations: Relations): readonly Rearrangement[] {
  const failing = new Set(broken);
  const suspected = (cell: FormCell): boolean =>
    (relations.get(cell) ?? []).some(sum => sum.kind !== 'row-total' && failing.has(sum));
  const found = form.rows.flatMap(row => {
    const cells = row.cells.filter(suspected);
    return pairsOf(cells).flatMap(pair => exchangeOf(row, pair, failing, relations));
  });
  const shared = (a: Rearrangement, b: Rearrangement) =>
    a !== b && a.change.mends.some(sum => b.change.mends.includes(sum));
  return found.filter(one => !found.some(other => shared(one, other)));
}

const pairsOf = (cells: readonly FormCell[]): readonly (readonly [FormCell, FormCell])[] =>
  cells.flatMap((a, i) => cells.slice(i + 1).map(b => [a, b] as const));

function exchangeOf(
  row: FormRow,
  cells: readonly [FormCell, FormCell],
  failing: ReadonlySet<Sum>,
  relations: Relations,
): readonly Rearrangement[] {
  const [a, b] = cells;
  const more = amountOf(b) - amountOf(a);
  if (more === 0 || !relations.get(a)!.some(sum => failing.has(sum) && lackOf(sum, a) === more)) return [];
  const change = changeOf(relations, exchanged(cells));
  const rights = change && change.mends.length >= 2 && change.mends.every(sum => failing.has(sum));
  return rights ? [{ kind: 'exchange', row, cells, change }] : [];
}
