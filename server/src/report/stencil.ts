import type { ColumnSpec, PartSpec, RowSpec } from '../standard/standard';
import { copiesOf } from '../text/copies';
import { range, shiftRange, type TextRange } from '../text/range';
import type { TableBlock, TableCell, TableRow } from '../tree/tree';
import type { BoundRow } from './binding';
import { formCell } from './form-cell';
import type { FormCell, FormRow } from './report';

/** The rows of a form by the places of their cells in a table: what is bound once holds for every table of the same shape. */
export type Stencil = readonly StencilRow[];

export interface StencilRow {
  readonly part: PartSpec;
  readonly spec: RowSpec | undefined;
  readonly label: StencilLabel;
  /** First and last row of the table that it covers. */
  readonly rows: readonly [TableRowAt, TableRowAt];
  readonly cells: readonly StencilCell[];
  readonly aligned: boolean;
}

type TableRowAt = number;

/** `cells`: the first and the last in which its words stand; undefined where they stand over the table. */
interface StencilLabel {
  readonly text: string;
  readonly cells: readonly [CellAt, CellAt] | undefined;
}

interface StencilCell {
  readonly column: ColumnSpec;
  readonly at: CellAt;
}

/** The place of a cell among the rows of its table. */
interface CellAt {
  readonly row: number;
  readonly cell: number;
}

/** Undefined where a cell was made that the table itself does not have, or has twice. */
export function stencilOf(bound: readonly BoundRow[], { rows }: TableBlock): Stencil | undefined {
  const places = placesIn(rows);
  const labels = copiesOf(bound.map(row => row.label.text));
  const made = bound.flatMap((row, i) => rowStencil(row, labels[i]!, rows, places) ?? []);
  return made.length === bound.length ? made : undefined;
}

function rowStencil(
  { part, spec, label, range: whole, cells, aligned }: BoundRow,
  text: string,
  rows: readonly TableRow[],
  places: Places,
): StencilRow | undefined {
  const first = rows.findIndex(row => row.range.start === whole.start);
  const last = rows.findIndex(row => row.range.end === whole.end);
  const named = labelCells(label.range, whole, places);
  const found = cells.flatMap(({ cell, column }) => {
    const at = placeOf(cell, rows, places);
    return at ? [{ column, at }] : [];
  });
  if (first < 0 || last < 0 || !named || found.length < cells.length) return undefined;
  return { part, spec, label: { text, cells: named.cells }, rows: [first, last], cells: found, aligned };
}

function labelCells({ start, end }: TextRange, row: TextRange, { starts, ends }: Places) {
  if (start === end) return start === row.start ? { cells: undefined } : undefined;
  const [first, last] = [starts.get(start), ends.get(end)];
  return first && last ? { cells: [first, last] as const } : undefined;
}

function placeOf({ range: { start }, text }: TableCell, rows: readonly TableRow[], { starts }: Places) {
  const at = starts.get(start);
  return at && cellIn(rows, at).text === text ? at : undefined;
}

/** Where cells start and end; null for what is not one cell's alone. */
interface Places {
  readonly starts: ReadonlyMap<number, CellAt | null>;
  readonly ends: ReadonlyMap<number, CellAt | null>;
}

function placesIn(rows: readonly TableRow[]): Places {
  const starts = new Map<number, CellAt | null>();
  const ends = new Map<number, CellAt | null>();
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ range: { start, end } }, cell) => {
      starts.set(start, starts.has(start) ? null : { row, cell });
      ends.set(end, ends.has(end) ? null : { row, cell });
    });
  });
  return { starts, ends };
}

const cellIn = (rows: readonly TableRow[], { row, cell }: CellAt): TableCell => rows[row]!.cells[cell]!;

/** The form's rows in a table that has the shape of the one that the stencil was made of. `start`: where the table stands. */
export function fillStencil(stencil: Stencil, { rows }: TableBlock, start: number): readonly FormRow[] {
  return stencil.map(({ part, spec, label, rows: [first, last], cells: bound, aligned }) => {
    const place = range(rows[first]!.range.start + start, rows[last]!.range.end + start);
    const labelled = { value: label.text, range: placeOfLabel(label, rows, place, start) };
    const cells = bound.map(({ column, at }) => formCell(cellIn(rows, at), column, spec, start));
    return placedRow(part, spec, labelled, place, cells, aligned);
  });
}

function placeOfLabel({ cells }: StencilLabel, rows: readonly TableRow[], row: TextRange, start: number): TextRange {
  if (!cells) return range(row.start, row.start);
  return range(cellIn(rows, cells[0]).range.start + start, cellIn(rows, cells[1]).range.end + start);
}

/** Rows that no stencil can be made of, where they stand. */
export const placeRows = (bound: readonly BoundRow[], start: number): readonly FormRow[] =>
  bound.map(({ part, spec, label, range: inBlock, cells, aligned }) => {
    const labelled = { value: label.text, range: shiftRange(label.range, start) };
    const read = cells.map(({ cell, column }) => formCell(cell, column, spec, start));
    return placedRow(part, spec, labelled, shiftRange(inBlock, start), read, aligned);
  });

function placedRow(
  part: PartSpec,
  spec: RowSpec | undefined,
  label: FormRow['label'],
  place: TextRange,
  cells: readonly FormCell[],
  aligned: boolean,
): FormRow {
  return spec ? { part, label, range: place, cells, aligned, spec } : { part, label, range: place, cells, aligned };
}
