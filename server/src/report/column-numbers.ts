import { isFigureCell } from '../tree/tables/cells';
import type { TableCell } from '../tree/tree';

/** `栏次 | 1 | 2 | 3`: a row that numbers the columns. */
export function countsColumns(cells: readonly TableCell[]): boolean {
  const figures = cells.filter(c => isFigureCell(c.text));
  if (figures.length === 0 || figures.some((c, i) => c.text !== String(i + 1))) return false;
  return figures.length > 2 || /^[栏行列]次$/.test(cells[0]!.text);
}
