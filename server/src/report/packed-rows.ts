import type { TableBlock, TableRow } from '../tree/tree';
import type { RowIndex } from './row-labels';

/**
 * Some extractors of web pages leave out empty cells, and those that a merged cell covers, and fill up the row with bars at its
 * end: `（一）予以公开 | 3 | 3 | |||||||`. What stands behind the last figure there is no cell. Such a table has no blank before
 * a filled cell, not even in its header, which begins at the margin though it stands beside the labels.
 */
export const withoutPadding = (block: TableBlock, index: RowIndex): TableBlock =>
  block.notation === 'pipe' && isPacked(block.rows, index)
    ? { ...block, rows: block.rows.map(row => ({ ...row, cells: row.cells.slice(0, filledIn(row)) })) }
    : block;

const headerRows = 4;

const isPacked = (rows: readonly TableRow[], index: RowIndex): boolean =>
  rows.slice(0, headerRows).some(row => isPackedHead(row, index)) && !rows.some(hasInnerBlank);

function isPackedHead(row: TableRow, index: RowIndex): boolean {
  const filled = filledIn(row);
  return filled > 1 && filled < row.cells.length && row.cells.slice(0, filled).every(c => index.isColumnLabel(c.text));
}

/** Past the last filled cell. */
const filledIn = ({ cells }: TableRow): number => cells.findLastIndex(cell => cell.text !== '') + 1;

const hasInnerBlank = (row: TableRow): boolean => row.cells.slice(0, filledIn(row)).some(cell => cell.text === '');
