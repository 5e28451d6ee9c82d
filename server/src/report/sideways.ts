import type { TableCell, TableRow } from '../tree/tree';
import type { RowIndex } from './row-labels';

/**
 * Pieces of 表二 on their side, `信息内容 | 规章 | 行政规范性文件` over `本年制发件数 | 0 | 3`: each column made a row, under a
 * header of what stood on the left. Other rows are left as they are.
 */
export function uprightRows(rows: readonly TableRow[], index: RowIndex): readonly TableRow[] {
  if (!rows.some(row => isHead(row, index))) return rows;
  const made: TableRow[] = [];
  let at = 0;
  while (at < rows.length) {
    const piece = pieceFrom(rows, at, index);
    made.push(...(piece.length > 1 ? turned(piece) : [rows[at]!]));
    at += piece.length;
  }
  return made;
}

/** The row at `at`, and if it names rows of the form side by side all below it that begin with a column of the form. */
function pieceFrom(rows: readonly TableRow[], at: number, index: RowIndex): readonly TableRow[] {
  const head = rows[at]!;
  if (!isHead(head, index)) return [head];
  let end = at + 1;
  while (end < rows.length && isLine(rows[end]!, head, index)) end++;
  return rows.slice(at, end);
}

const isHead = ({ cells: [corner, ...names] }: TableRow, index: RowIndex): boolean =>
  corner !== undefined &&
  names.length > 0 &&
  names.every(({ text }) => text !== '' && index.find(text).length > 0 && !index.isColumnLabel(text)) &&
  index.find(corner.text).length === 0;

const isLine = ({ cells }: TableRow, head: TableRow, index: RowIndex): boolean =>
  cells.length === head.cells.length && index.isColumnLabel(cells[0]!.text);

function turned([head, ...lines]: readonly TableRow[]): readonly TableRow[] {
  const { start } = head!;
  const { end } = lines.at(-1)!;
  const rowOf = (cells: readonly TableCell[]): TableRow => ({
    start,
    end,
    cells: cells.map((cell, column) => ({ ...cell, column, columnSpan: 1, rowSpan: 1 })),
  });
  const header = rowOf([head!, ...lines].map(line => line.cells[0]!));
  return head!.cells.slice(1).flatMap((_, i) => [header, rowOf([head!, ...lines].map(line => line.cells[i + 1]!))]);
}
