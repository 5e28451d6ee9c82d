import type { CellType, ColumnSpec, RowSpec } from '../standard/standard';
import { shiftRange } from '../text/range';
import type { TableCell } from '../tree/tree';
import { readCellValue } from './cell-values';
import type { FormCell } from './report';

export const typeOf = (column: ColumnSpec, row: RowSpec | undefined): CellType => row?.type ?? column.type;

/** A cell of the block at `start`, read as the cell of a form; `row` where the form has its row. */
export function formCell(cell: TableCell, column: ColumnSpec, row: RowSpec | undefined, start: number): FormCell {
  const { text } = cell;
  const range = shiftRange(cell, start);
  const type = typeOf(column, row);
  const value = readCellValue(text, type);
  return { row, column, type, range, text, value };
}
