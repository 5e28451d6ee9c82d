import { shiftRange } from '../text/range';
import type { BoundRow } from './binding';
import { readCellValue } from './cell-values';
import { formCell, typeOf } from './form-cell';
import type { CellValue, FormRow } from './report';

/** Rows that no stencil can be made of, where their table stands. */
export const placeRows = (bound: readonly BoundRow[], start: number): readonly FormRow[] =>
  bound.map(({ part, spec, label, range, cells, aligned }) => ({
    part,
    spec,
    label: { value: label.text, range: shiftRange(label.range, start) },
    range: shiftRange(range, start),
    cells: cells.map(({ cell, column }) => formCell(cell, column, spec, start)),
    aligned,
  }));

/** What the cells of these rows say, one row after the other. */
export const valuesOf = (bound: readonly BoundRow[]): readonly CellValue[] =>
  bound.flatMap(({ spec, cells }) => cells.map(({ cell, column }) => readCellValue(cell.text, typeOf(column, spec))));
