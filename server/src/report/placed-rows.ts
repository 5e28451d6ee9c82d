import { shiftRange } from '../text/range';
import type { BoundRow } from './binding';
import { readCellValue } from './cell-values';
import { formCell, typeOf } from './form-cell';
import type { CellValue, FormRow } from './report';

/** A row of a table that no stencil can be made of, where the table stands. */
export const placeRow = ({ part, spec, label, range, cells, aligned }: BoundRow, start: number): FormRow => ({
  part,
  spec,
  label: { value: label.text, range: shiftRange(label.range, start) },
  range: shiftRange(range, start),
  cells: cells.map(({ cell, column }) => formCell(cell, column, spec, start)),
  aligned,
});

/** What the cells of these rows say, one row after the other. */
export const valuesOf = (bound: readonly BoundRow[]): readonly CellValue[] =>
  bound.flatMap(({ spec, cells }) => cells.map(({ cell, column }) => readCellValue(cell.text, typeOf(column, spec))));
