import type { Equation } from '../standard/standard';
import { narrow } from '../text/width';
import type { TableCell } from '../tree/tree';
import { addend, readCellValue } from './cell-values';
import type { ColumnOrder } from './column-order';

const pageNumber = /^[1-9]\d{0,2}$/;

/** True for a number that stands alone on a line where a page ends: `3`. */
export const mayBePageNumber = ({ text }: TableCell): boolean => pageNumber.test(narrow(text));

/**
 * The cells of a row that is written one cell a line and has one too many, without the page number behind them; as they are
 * where it rather is another cell that is too much: where the row adds up without that one only.
 */
export function withoutPageNumber(
  values: readonly TableCell[],
  columns: ColumnOrder,
  equations: readonly Equation[],
): readonly TableCell[] {
  const last = values.length - 1;
  if (values.length !== columns.length + 1 || !mayBePageNumber(values[last]!)) return values;
  const totals = equations.flatMap(equation => (equation.kind === 'row-total' ? [equation] : []));
  const without = (at: number) => values.filter((_, i) => i !== at);
  const adds = (at: number) => totals.every(equation => addsUp(without(at), columns, equation));
  const other = !adds(last) && values.some((_, at) => adds(at));
  return other ? values : without(last);
}

function addsUp(
  values: readonly TableCell[],
  columns: ColumnOrder,
  { total, of }: Extract<Equation, { kind: 'row-total' }>,
): boolean {
  const amount = (key: string): number => {
    const cell = values[columns.findIndex(column => column?.key === key)];
    return (cell && addend(readCellValue(cell.text, 'count'))) ?? Number.NaN;
  };
  return of.reduce((sum, key) => sum + amount(key), 0) === amount(total);
}
