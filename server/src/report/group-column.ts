import { fold } from '../text/fold';
import type { TableCell, TableRow } from '../tree/tree';
import { addend, readCellValue } from './cell-values';

const group = '法人或其他组织';
/** Behind the first column, or before the last. */
const places = [1, 6];
const columnsOfForm = 7;

/** `place`: among the figures; undefined where they do not bear it out. */
export interface GroupColumn {
  readonly place: number | undefined;
}

/**
 * Where 法人或其他组织 is not only a name over five columns but has figures of its own, the sums of these. `values`: the cells
 * behind the label of each row of 表三. It may be one only if every row has a cell too many, else the figures are not looked
 * at; and it is one if nearly all rows add up so.
 */
export function groupColumn(
  rows: readonly TableRow[],
  values: readonly (readonly TableCell[])[],
): GroupColumn | undefined {
  if (values.length < 2 || !values.every(cells => cells.length === columnsOfForm + 1)) return undefined;
  if (!rows.some(row => row.cells.some(cell => fold(cell.text).startsWith(group)))) return undefined;
  const fitting = places.map(place => values.filter(cells => isSum(cells, place)).length);
  const most = Math.max(...fitting);
  return { place: most * 4 >= values.length * 3 ? places[fitting.indexOf(most)] : undefined };
}

function isSum(cells: readonly TableCell[], place: number): boolean {
  const amounts = cells.map(cell => addend(readCellValue(cell.text, 'count')) ?? Number.NaN);
  const parts = place === 1 ? amounts.slice(2, -1) : amounts.slice(1, place);
  return parts.reduce((sum, amount) => sum + amount, 0) === amounts[place];
}
