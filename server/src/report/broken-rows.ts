import { isFigureCell } from '../tree/tables/cells';
import type { TableCell, TableRow } from '../tree/tree';
import type { RowIndex } from './row-labels';

const mostPieces = 4;

/**
 * Puts together what a line break inside a label has made several rows of: `2.其他法律行政` with the figures, and
 * `法规禁止公开` in the next row alone; the figures may stand in any one of them.
 */
export function joinBrokenRows(rows: readonly TableRow[], index: RowIndex): readonly TableRow[] {
  const joined: TableRow[] = [];
  let at = 0;
  while (at < rows.length) {
    const count = piecesFrom(rows, at, index);
    joined.push(count > 1 ? join(rows.slice(at, at + count)) : rows[at]!);
    at += count;
  }
  return joined.length === rows.length ? rows : joined;
}

/** How many rows from `at` on are one; 1 where the row is whole. */
function piecesFrom(rows: readonly TableRow[], at: number, index: RowIndex): number {
  if (isWhole(rows[at]!, index)) return 1;
  const first = onlyLabel(rows[at]!);
  if (!first) return 1;
  let label = first.text;
  let filled = hasFigures(rows[at]!) ? 1 : 0;
  for (let count = 2; count <= mostPieces && at + count <= rows.length; count++) {
    const row = rows[at + count - 1]!;
    const piece = onlyLabel(row);
    filled += hasFigures(row) ? 1 : 0;
    if (filled > 1 || (!piece && !hasFigures(row))) return 1;
    if (piece && index.find(piece.text).length > 0) return 1;
    label += piece?.text ?? '';
    if (filled === 1 && index.find(label).length > 0) return count;
  }
  return 1;
}

/** Most rows are: their first words are a label. */
export function isWhole({ cells }: TableRow, index: RowIndex): boolean {
  const first = cells.find(c => c.text !== '');
  return !first || index.find(first.text).length > 0;
}

const hasFigures = ({ cells }: TableRow): boolean => cells.some(c => isFigureCell(c.text));

/** The one cell of a row that holds words, if there is just one. */
function onlyLabel({ cells }: TableRow): TableCell | undefined {
  const words = cells.filter(c => c.text !== '' && !isFigureCell(c.text));
  return words.length === 1 ? words[0] : undefined;
}

/** The row with the figures, its label whole. */
function join(rows: readonly TableRow[]): TableRow {
  const figures = rows.find(hasFigures)!;
  const pieces = rows.flatMap(row => onlyLabel(row) ?? []);
  const first = pieces[0]!;
  const label = { ...first, text: pieces.map(p => p.text).join('') };
  const values = figures.cells.filter(c => c.column > first.column && c !== onlyLabel(figures));
  return { start: rows[0]!.start, end: rows.at(-1)!.end, cells: [label, ...values] };
}
