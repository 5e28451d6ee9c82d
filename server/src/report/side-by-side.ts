import { isFigureCell } from '../tree/tables/cells';
import type { TableCell, TableRow } from '../tree/tree';
import type { RowIndex } from './row-labels';

/**
 * A long table set in two halves beside each other, `统计指标 | 单位 | 统计数 | 统计指标 | 单位 | 统计数`: its rows below each
 * other. They go on from left to right if the form has it so, else down the left half first. Told by a header whose two
 * halves say the same.
 */
export function unfoldHalves(rows: readonly TableRow[], index: RowIndex): readonly TableRow[] {
  const header = rows.findIndex(isTwice);
  if (header < 0) return rows;
  const width = rows[header]!.cells.length / 2;
  const body = rows.slice(header + 1);
  const [left, right] = [0, width].map(from => body.map(row => part(row, from, from + width)));
  const across = goesAcross(left!.flat(), right!.flat(), index);
  const unfolded = across ? left!.flatMap((half, i) => [...half, ...right![i]!]) : [...left!, ...right!].flat();
  return [...rows.slice(0, header), ...part(rows[header]!, 0, width), ...unfolded];
}

/** True if the right half begins with a row that comes before the last of the left. */
function goesAcross(left: readonly TableRow[], right: readonly TableRow[], index: RowIndex): boolean {
  const ordersIn = (row: TableRow) => index.find(row.cells[0]?.text ?? '').map(found => found.order);
  const last = Math.max(...left.flatMap(row => Math.min(...ordersIn(row))).filter(Number.isFinite), -1);
  const first = right.map(ordersIn).find(orders => orders.length > 0);
  return first !== undefined && Math.max(...first) < last;
}

const fewestColumns = 2;

function isTwice({ cells }: TableRow): boolean {
  const half = cells.length / 2;
  return (
    Number.isInteger(half) &&
    half >= fewestColumns &&
    half <= 3 &&
    cells.every((cell, i) => isHead(cell.text) && (i < half || cell.text === cells[i - half]!.text)) &&
    new Set(cells.map(cell => cell.text)).size === half
  );
}

const isHead = (text: string): boolean => text !== '' && !isFigureCell(text);

function part({ cells, start }: TableRow, from: number, to: number): readonly TableRow[] {
  const own = cells
    .filter(cell => cell.column >= from && cell.column < to)
    .map((cell): TableCell => ({ ...cell, column: cell.column - from }));
  const filled = own.filter(cell => cell.text !== '');
  if (filled.length === 0) return [];
  return [{ start: from === 0 ? start : own[0]!.start, end: own.at(-1)!.end, cells: own }];
}
