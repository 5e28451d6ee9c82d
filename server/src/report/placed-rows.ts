import { shiftRange } from '../text/range';
import type { BoundRow } from './binding';
import { readCellValue } from './cell-values';
import { formCell, typeOf } from './form-cell';
import type { FormRow } from './report';

/** A row of a table that no stencil can be made of, where the table stands. */
export const placeRow = ({ part, spec, label, range, cells, aligned }: BoundRow, start: number): FormRow => ({
  part,
  spec,
  label: { value: label.text, range: shiftRange(label.range, start) },
  range: shiftRange(range, start),
  cells: cells.map(({ cell, column }) => formCell(cell, column, spec, start)),
  aligned,
});

/** What the cells of a row say. */
export const cellsRead = ({ spec, cells }: BoundRow) =>
  cells.map(({ cell, column }) => {
    const type = typeOf(column, spec);
    return { column, type, value: readCellValue(cell.text, type) };
  });
