import { range, type TextRange } from '../text/range';
import type { Form, FormCell, FormRow } from './report';

/** The cell of a form by its keys; undefined where the table lacks the row or its cells cannot be told apart. */
export const cellAt = (form: Form, row: string, column: string): FormCell | undefined =>
  form.row(row)?.cells.find(c => c.column.key === column);

/** The cells for which `test` holds, of all rows of the form whose cells can be told apart. */
export function cellsWhere({ rows }: Form, test: (cell: FormCell) => boolean): readonly FormCell[] {
  const found: FormCell[] = [];
  for (const { spec, aligned, cells } of rows) {
    if (!spec || !aligned) continue;
    for (const cell of cells) if (test(cell)) found.push(cell);
  }
  return found;
}

/** The number that a cell states, in the unit that it states; undefined for a blank one and for text. */
export const numberIn = (cell: FormCell | undefined): number | undefined =>
  cell?.value.kind === 'number' ? cell.value.value : undefined;

/** From left to right as they are written: a header may have another order than the form. */
export const asWritten = (cells: readonly FormCell[]): readonly FormCell[] =>
  cells.every((cell, i) => i === 0 || cell.range.start >= cells[i - 1]!.range.start)
    ? cells
    : cells.toSorted((a, b) => a.range.start - b.range.start);

/** From the first cell to the last, as they are written. */
export const extentOf = (cells: readonly FormCell[]): TextRange =>
  range(Math.min(...cells.map(cell => cell.range.start)), Math.max(...cells.map(cell => cell.range.end)));

/** Where a remark on a whole row stands: on its label, else on its first cell. */
export function placeOfRow({ label, cells, range: whole }: FormRow): TextRange {
  if (label.value !== '') return label.range;
  const [first] = asWritten(cells);
  return first && first.range.end > first.range.start ? first.range : whole;
}

/** Where a remark on a whole table stands: on its first row. */
export const placeOfForm = ({ first, range: whole }: Form): TextRange =>
  first ? placeOfRow(first) : range(whole.start, whole.start + 1);
