import type { CellType, ColumnSpec, PartSpec, RowSpec } from '../standard/standard';
import { copiesOf } from '../text/copies';
import { range, type TextRange } from '../text/range';
import { isFigureCell } from '../tree/tables/cells';
import type { TableBlock, TableCell, TableRow } from '../tree/tree';
import type { BoundRow } from './binding';
import { plainCount, readCellValue } from './cell-values';
import { formCell, typeOf } from './form-cell';
import { amountIn, type Figures } from './form-figures';
import { signsOfValue } from './form-signs';
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

interface StencilCell extends CellAt {
  readonly column: ColumnSpec;
  readonly type: CellType;
  /** What the cell says where it is no figure: words are the same in all tables of a shape. */
  readonly fixed: CellFigure | undefined;
}

interface CellFigure {
  readonly amount: number;
  readonly signs: number;
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
  const first = rows.findIndex(row => row.start === whole.start);
  const last = rows.findIndex(row => row.end === whole.end);
  const named = labelCells(label.range, whole, places);
  const found = cells.flatMap(({ cell, column }) => {
    const at = placeOf(cell, rows, places);
    if (!at) return [];
    const type = typeOf(column, spec);
    return [{ column, type, fixed: isFigureCell(cell.text) ? undefined : figureIn(cell.text, type), ...at }];
  });
  if (first < 0 || last < 0 || !named || found.length < cells.length) return undefined;
  return { part, spec, label: { text, cells: named.cells }, rows: [first, last], cells: found, aligned };
}

function labelCells({ start, end }: TextRange, row: TextRange, { starts, ends }: Places) {
  if (start === end) return start === row.start ? { cells: undefined } : undefined;
  const [first, last] = [starts.get(start), ends.get(end)];
  return first && last ? { cells: [first, last] as const } : undefined;
}

function placeOf({ start, text }: TableCell, rows: readonly TableRow[], { starts }: Places) {
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
    cells.forEach(({ start, end }, cell) => {
      starts.set(start, starts.has(start) ? null : { row, cell });
      ends.set(end, ends.has(end) ? null : { row, cell });
    });
  });
  return { starts, ends };
}

const cellIn = (rows: readonly TableRow[], { row, cell }: CellAt): TableCell => rows[row]!.cells[cell]!;

/** A row of the form in a table that has the shape of the one that the stencil was made of. `start`: where the table stands. */
export const fillRow = (row: StencilRow, { rows }: TableBlock, start: number): FormRow =>
  new StencilledRow(row, rows, start);

/** What the cells of the form say in such a table. */
export function figuresUnder(stencil: Stencil, { rows }: TableBlock): Figures {
  const amounts: number[] = [];
  let signs = 0;
  for (const { cells } of stencil) {
    for (const at of cells) {
      const { text } = cellIn(rows, at);
      const count = at.fixed || at.type === 'money' ? -1 : plainCount(text);
      if (count < 0) {
        const figure = at.fixed ?? figureIn(text, at.type);
        signs |= figure.signs;
        amounts.push(figure.amount);
      } else amounts.push(count);
    }
  }
  return { amounts, signs };
}

function figureIn(text: string, type: CellType): CellFigure {
  const value = readCellValue(text, type);
  return { amount: amountIn(value), signs: signsOfValue(value, type) };
}

/** Its places are counted and its cells made when first asked for: of a sound table nobody does. */
class StencilledRow implements FormRow {
  readonly part: PartSpec;
  readonly spec: RowSpec | undefined;
  readonly aligned: boolean;
  readonly #stencil: StencilRow;
  readonly #rows: readonly TableRow[];
  readonly #start: number;
  #cells: readonly FormCell[] | undefined;

  constructor(stencil: StencilRow, rows: readonly TableRow[], start: number) {
    this.part = stencil.part;
    this.spec = stencil.spec;
    this.aligned = stencil.aligned;
    this.#stencil = stencil;
    this.#rows = rows;
    this.#start = start;
  }

  get range(): TextRange {
    const [first, last] = this.#stencil.rows;
    return range(this.#rows[first]!.start + this.#start, this.#rows[last]!.end + this.#start);
  }

  get label(): FormRow['label'] {
    const { text, cells } = this.#stencil.label;
    const { start } = this.range;
    if (!cells) return { value: text, range: range(start, start) };
    const [first, last] = cells.map(at => cellIn(this.#rows, at)) as [TableCell, TableCell];
    return { value: text, range: range(first.start + this.#start, last.end + this.#start) };
  }

  get cells(): readonly FormCell[] {
    this.#cells ??= this.#stencil.cells.map(at => formCell(cellIn(this.#rows, at), at.column, this.spec, this.#start));
    return this.#cells;
  }
}
