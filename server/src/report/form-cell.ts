import type { ColumnSpec, RowSpec } from '../standard/standard';
import type { TableCell } from '../tree/tree';
import { readCellValue } from './cell-values';
import type { FormCell } from './report';

/** A cell as laid out, read as the cell of a form; `row` where the form has its row. */
export function formCell({ text, range }: TableCell, column: ColumnSpec, row: RowSpec | undefined): FormCell {
  const type = row?.type ?? column.type;
  const value = readCellValue(text, type);
  return row ? { row, column, type, range, text, value } : { column, type, range, text, value };
}
