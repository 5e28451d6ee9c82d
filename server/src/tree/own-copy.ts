import { copyOf } from '../text/copies';
import type { Block, TableCell, TableRow } from './tree';

/**
 * The same block, cut from nothing but its own text. Blocks outlive the version of the document in which they were read, and what
 * is cut from a version keeps the whole of it in memory.
 */
export function ownCopy(block: Block): Block {
  const text = copyOf(block.text);
  return block.kind === 'table' ? { ...block, rows: block.rows.map(ownRow), text } : { ...block, text };
}

const ownRow = (row: TableRow): TableRow => ({ ...row, cells: row.cells.map(ownCell) });

const ownCell = (cell: TableCell): TableCell => ({ ...cell, text: copyOf(cell.text) });
