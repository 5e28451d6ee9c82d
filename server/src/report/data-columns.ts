import type { TableSpec } from '../standard/standard';
import { fold } from '../text/fold';
import type { TableBlock, TableCell, TableRow } from '../tree/tree';
import { type GroupColumn, groupColumn } from './group-column';
import type { LaidOutRow } from './laid-out-row';
import { isFlowing } from './scattered';

/** Where all rows share one grid, figures start right of the widest label; undefined for ragged rows. */
export function firstDataColumn({ notation, rows }: TableBlock, matched: readonly LaidOutRow[]): number | undefined {
  if (isFlowing(notation) || notation === 'triples' || notation === 'spaces') return undefined;
  if (notation !== 'html' && rows.some(row => widthOf(row) !== widthOf(rows[0]!))) return undefined;
  let end = 0;
  for (const { source, label, match } of matched) {
    const cell = source.cells[label];
    if (match && cell && match.row.kind !== 'group') end = Math.max(end, cell.column + 1);
  }
  return end > 0 ? end : undefined;
}

/** How many columns a row covers. */
function widthOf({ cells }: TableRow): number {
  let width = 0;
  for (const { column, columnSpan } of cells) width = Math.max(width, column + columnSpan);
  return width;
}

/** Written one cell a line, every header cell is a row. */
const headerRows = 16;

/** 小计 or 行次, perhaps with spaces in it. */
const mayBeExtra = (text: string): boolean =>
  (text.includes('小') && text.includes('计')) || (text.includes('行') && text.includes('次'));

/**
 * The place, among the figures, of a column that the form does not have: 小计 under 法人或其他组织, which some local forms
 * add, or the row numbers of a 行次 column.
 */
export function extraColumn(rows: readonly TableRow[]): number | undefined {
  const top = rows.slice(0, headerRows);
  if (!top.some(r => r.cells.some(c => mayBeExtra(c.text)))) return undefined;
  const header = top.flatMap(r => r.cells.map(c => fold(c.text)));
  if (header.includes('行次')) return 0;
  const subtotal = header.indexOf('小计');
  if (subtotal < 0) return undefined;
  const business = header.indexOf('商业企业');
  return business > subtotal ? 1 : 6;
}

/** Only where rows have a cell too many the table is looked at again. */
export function groupColumnIn(rows: readonly LaidOutRow[], { key }: TableSpec): GroupColumn | undefined {
  if (key !== 'applications') return undefined;
  const values: (readonly TableCell[])[] = [];
  for (const { source, label, match } of rows) {
    if (!match || match.row.kind === 'group') continue;
    const cells = source.cells.filter((cell, at) => at > label && cell.text !== '');
    if (cells.length > 0) values.push(cells);
  }
  return groupColumn(
    rows.slice(0, headerRows).map(row => row.source),
    values,
  );
}
