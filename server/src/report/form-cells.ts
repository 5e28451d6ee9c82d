import { range, type TextRange } from '../text/range';
import type { Form, FormCell, FormRow } from './report';

/** The cell of a form by its keys; undefined where the table lacks the row or its cells cannot be told apart. */
export const cellAt = ({ rows }: Form, row: string, column: string): FormCell | undefined =>
  rows.find(r => r.spec?.key === row && r.aligned && r.cells.length > 0)?.cells.find(c => c.column.key === column);

/** The number that a cell states, in the unit that it states; undefined for a blank one and for text. */
export const numberIn = (cell: FormCell | undefined): number | undefined =>
  cell?.value.kind === 'number' ? cell.value.value : undefined;

/** Where a remark on a whole row stands: on its label, else on its first cell. */
export function placeOfRow({ label, cells, range: whole }: FormRow): TextRange {
  if (label.value !== '') return label.range;
  return cells[0] && cells[0].range.end > cells[0].range.start ? cells[0].range : whole;
}

/** Where a remark on a whole table stands: on its first row. */
export const placeOfForm = ({ rows, range: whole }: Form): TextRange =>
  rows[0] ? placeOfRow(rows[0]) : range(whole.start, whole.start + 1);
