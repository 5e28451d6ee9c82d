import type { EditionName, TableKey, TableSpec } from '../standard/standard';
import { shiftRange } from '../text/range';
import type { TableBlock } from '../tree/tree';
import { bindTable, type TableForm } from './bind-table';
import type { Binding, BoundRow } from './binding';
import type { KnownColumns } from './column-heads';
import { createShapeMemory } from './known-shapes';
import type { TableRecogniser } from './recognise-table';
import type { FormCell, FormRow } from './report';
import { fillStencil, placeRows, type Stencil, stencilOf } from './stencil';
import { type PlannedSum, planSums } from './sum-plan';

/** One table block bound to the form's rows and columns, at the place where it stands in its text. */
export interface BoundTable {
  readonly pattern: TablePattern;
  readonly rows: readonly FormRow[];
}

/** What a table is, whatever its figures are and wherever it stands. */
export interface TablePattern {
  readonly key: TableKey;
  readonly edition: EditionName;
  readonly spec: TableSpec;
  /** What its last header named, for a piece of the same table that has none. */
  readonly columns: KnownColumns | undefined;
  /** The place of its last row with cells in the form's order; -1 if it has none. */
  readonly last: number;
  /** What a piece of the same table depends on that comes behind it. */
  readonly trace: string;
  /** The relations between its cells, where it is the whole table. */
  readonly sums: readonly PlannedSum[];
  /** False if it is of this one table alone. */
  readonly lasts: boolean;
  rowsOf(block: TableBlock, start: number): readonly FormRow[];
}

/** What the binding of a table depends on beside its own text. */
export interface Circumstances {
  /** Where the block stands. */
  readonly start: number;
  readonly edition: EditionName;
  readonly expected: TableKey | undefined;
  /** The table before it in the section. */
  readonly piece: BoundTable | undefined;
  /** The words over it, which may say what it is a piece of; '' if there are none. */
  readonly words: string;
}

/** Binds tables, each block once while it lives and each shape once, as all reports have the same forms. */
export interface TableBinder {
  /** Undefined if the block is no table of a form. */
  bind(block: TableBlock, circumstances: Circumstances): BoundTable | undefined;
}

interface Kept {
  readonly key: string;
  readonly start: number;
  readonly bound: BoundTable | undefined;
}

export function createTableBinder(recogniser: TableRecogniser): TableBinder {
  const kept = new WeakMap<TableBlock, Kept>();
  const patterns = createShapeMemory<TablePattern | undefined>();
  return {
    bind(block, circumstances) {
      const { start, edition, expected, piece } = circumstances;
      const words = recogniser.tellingWords(circumstances.words);
      const key = `${edition}/${expected}/${piece?.pattern.trace}/${words}`;
      const known = kept.get(block);
      if (known?.key === key && known.start === start) return known.bound;
      const make = () => patternOf(block, { ...circumstances, words }, recogniser);
      const bound =
        known?.key === key
          ? known.bound && moved(known.bound, start - known.start)
          : placed(patterns.madeOf(block, key, make, lasts), block, start);
      kept.set(block, { key, start, bound });
      return bound;
    },
  };
}

const lasts = (pattern: TablePattern | undefined): boolean => pattern === undefined || pattern.lasts;

const placed = (pattern: TablePattern | undefined, block: TableBlock, start: number): BoundTable | undefined =>
  pattern && { pattern, rows: pattern.rowsOf(block, start) };

function patternOf(
  block: TableBlock,
  { edition, expected, piece, words }: Circumstances,
  recogniser: TableRecogniser,
): TablePattern | undefined {
  const form = recogniser.recognise(block, edition, expected);
  if (!form) return undefined;
  const before = piece?.pattern.key === form.spec.key ? piece.pattern : undefined;
  const binding = bindTable(block, form, { before: words, after: before?.last ?? -1, columns: before?.columns });
  const { spec } = form;
  const stencil = binding.byFigures ? undefined : stencilOf(binding.rows, block);
  return {
    key: spec.key,
    edition: form.edition,
    spec,
    columns: binding.columns,
    last: lastOrder(binding, form),
    trace: traceOf(binding, form),
    sums: planSums(spec, binding.rows),
    lasts: stencil !== undefined,
    rowsOf: stencil ? filling(stencil) : placing(binding.rows),
  };
}

/** Keeps nothing of the table that the stencil was made of. */
const filling =
  (stencil: Stencil): TablePattern['rowsOf'] =>
  (block, start) =>
    fillStencil(stencil, block, start);

const placing =
  (rows: readonly BoundRow[]): TablePattern['rowsOf'] =>
  (_, start) =>
    placeRows(rows, start);

const traceOf = (binding: Binding, form: TableForm): string =>
  [form.spec.key, lastOrder(binding, form), ...columnsNamed(binding)].join();

const columnsNamed = ({ columns }: Binding): readonly string[] =>
  columns ? [columns.part.key, ...columns.order.map(column => column?.key ?? '')] : [];

function lastOrder({ rows }: Binding, { index }: TableForm): number {
  const last = rows.findLast(row => row.spec && row.cells.length > 0)?.spec;
  return last ? index.rows.findIndex(({ row }) => row === last) : -1;
}

function moved({ pattern, rows }: BoundTable, by: number): BoundTable {
  return { pattern, rows: rows.map(row => shiftRow(row, by)) };
}

function shiftRow({ part, spec, label, range: place, cells, aligned }: FormRow, by: number): FormRow {
  const labelled = { value: label.value, range: shiftRange(label.range, by) };
  const range = shiftRange(place, by);
  const shifted = cells.map(cell => shiftCell(cell, by));
  return spec
    ? { part, label: labelled, range, cells: shifted, aligned, spec }
    : { part, label: labelled, range, cells: shifted, aligned };
}

function shiftCell({ row, column, type, range: place, text, value }: FormCell, by: number): FormCell {
  const shifted = shiftRange(place, by);
  return row ? { row, column, type, range: shifted, text, value } : { column, type, range: shifted, text, value };
}
