import type { Equation } from '../standard/standard';
import { addend } from './cell-values';
import type { Form, FormCell, FormRow } from './report';
import { isBlank } from './sums';

/** A total of a row as the form asks for it, with its parts; `sum` where all parts are readable. */
export interface RowTotal {
  readonly total: FormCell;
  readonly parts: readonly FormCell[];
  readonly sum?: number;
  /** What the parts are called where a row has several totals: `复议后起诉`. */
  readonly group?: string;
}

export const rowTotalsOf = ({ spec }: Form, row: FormRow): readonly RowTotal[] =>
  row.spec && row.aligned && row.cells.length > 0
    ? spec.equations.flatMap(equation => (equation.kind === 'row-total' ? (rowTotal(equation, row) ?? []) : []))
    : [];

function rowTotal(equation: Extract<Equation, { kind: 'row-total' }>, { cells }: FormRow): RowTotal | undefined {
  const total = cells.find(cell => cell.column.key === equation.total);
  const parts = equation.of.flatMap(key => cells.find(cell => cell.column.key === key) ?? []);
  if (!total || parts.length < equation.of.length) return undefined;
  const figures = parts.map(cell => addend(cell.value));
  const readable = figures.every(figure => figure !== undefined);
  return {
    total,
    parts,
    ...(readable ? { sum: figures.reduce((sum, figure) => sum + figure, 0) } : {}),
    ...(equation.group ? { group: equation.group } : {}),
  };
}

/** True where rows of the form have totals. */
export const hasRowTotals = ({ spec }: Form): boolean => spec.equations.some(({ kind }) => kind === 'row-total');

/** Totals left blank though a part of them is filled in. */
export const blankTotals = (form: Form, row: FormRow): readonly RowTotal[] =>
  rowTotalsOf(form, row).filter(({ total, parts }) => isBlank(total) && parts.some(p => p.value.kind === 'number'));
