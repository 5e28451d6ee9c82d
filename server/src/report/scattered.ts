import type { Equation, TableSpec } from '../standard/standard';
import type { Notation } from '../tree/tree';
import type { BoundRow } from './binding';
import { addend, readCellValue } from './cell-values';

/** Written one cell a line: a page number may stand among the cells, and a blank one leaves no trace. */
export const isFlowing = (notation: Notation): boolean => notation === 'lines' || notation === 'scattered';

/**
 * Of a table whose figures need not stand in its order, the rows that are sure to be read right: those that add up. The others
 * lose their cells; where the form has one column, which proves nothing, all do as soon as one row is in doubt.
 */
export function sureRows(rows: readonly BoundRow[], spec: TableSpec): readonly BoundRow[] {
  const isSure = (row: BoundRow): boolean => row.spec?.kind === 'group' || (row.aligned && addsUp(row, spec.equations));
  const single = spec.parts.every(part => part.columns.length === 1);
  const none = single && !rows.every(isSure);
  return rows.map(row => (!none && isSure(row) ? row : { ...row, cells: [], aligned: row.spec?.kind === 'group' }));
}

function addsUp({ cells }: BoundRow, equations: readonly Equation[]): boolean {
  const amount = (key: string): number => {
    const found = cells.find(({ column }) => column.key === key);
    return (found && addend(readCellValue(found.cell.text, 'count'))) ?? Number.NaN;
  };
  return equations.every(
    equation =>
      equation.kind !== 'row-total' ||
      equation.of.reduce((sum, key) => sum + amount(key), 0) === amount(equation.total),
  );
}
