import type { EditionName, TableKey, TableSpec } from '../standard/standard';
import type { TableBlock } from '../tree/tree';
import type { TableForm } from './bind-table';
import type { Binding, BoundRow } from './binding';
import type { KnownColumns } from './column-heads';
import { type Figures, figuresOf } from './form-figures';
import { type FormShape, formShape } from './form-shape';
import { cellsRead, placeRow } from './placed-rows';
import type { FormRow } from './report';
import { figuresUnder, fillRow, type Stencil, stencilOf } from './stencil';
import { isBlank } from './sums';

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
  /** How many rows it has. */
  readonly size: number;
  /** What no two pieces of one table both have: rows, or of 表四, which has one row, columns. */
  readonly entries: readonly string[];
  /** As of a table that is no piece. */
  readonly shape: FormShape;
  /** False if it is the pattern of one table alone. */
  readonly lasts: boolean;
  /** True if other words over the table may make another pattern of it. */
  readonly byWords: boolean;
  figuresIn(block: TableBlock): Figures;
  /** `start`: where the block stands. */
  rowIn(block: TableBlock, start: number, index: number): FormRow | undefined;
}

/** What `binding` says of `block`; if there may be more tables of its shape (`again`), for all of them where that can be. */
export function patternOf(block: TableBlock, form: TableForm, binding: Binding, again: boolean): TablePattern {
  const { edition, spec } = form;
  const { rows, columns } = binding;
  const stencil = again && !binding.byFigures ? stencilOf(rows, block) : undefined;
  const last = lastOrder(rows, form);
  return {
    key: spec.key,
    edition,
    spec,
    columns,
    last,
    trace: [spec.key, last, ...columnsNamed(columns)].join(),
    size: rows.length,
    entries: rows.flatMap(spec.key === 'review' ? cellKeys : rowKeys),
    shape: formShape(spec, rows.map(shaped)),
    lasts: stencil !== undefined,
    byWords: binding.byWords,
    ...(stencil ? ofStencil(stencil) : ofRows(rows)),
  };
}

type Content = Pick<TablePattern, 'figuresIn' | 'rowIn'>;

/** Keeps nothing of the table that the stencil was made of. */
const ofStencil = (stencil: Stencil): Content => ({
  figuresIn: block => figuresUnder(stencil, block),
  rowIn: (block, start, index) => stencil[index] && fillRow(stencil[index], block, start),
});

const ofRows = (rows: readonly BoundRow[]): Content => ({
  figuresIn: () => figuresOf(rows.flatMap(cellsRead)),
  rowIn: (_, start, index) => rows[index] && placeRow(rows[index], start),
});

function lastOrder(rows: readonly BoundRow[], { index }: TableForm): number {
  const last = rows.findLast(row => row.spec && row.cells.length > 0)?.spec;
  return last ? index.rows.findIndex(({ row }) => row === last) : -1;
}

const columnsNamed = (columns: KnownColumns | undefined): readonly string[] =>
  columns ? [columns.part.key, ...columns.order.map(column => column?.key ?? '')] : [];

const shaped = (row: BoundRow) => ({
  name: row.label.text,
  spec: row.spec,
  aligned: row.aligned,
  cells: cellsRead(row).map(cell => ({ column: cell.column, blank: isBlank(cell) })),
});

const cellKeys = ({ cells }: BoundRow): readonly string[] => cells.map(({ column }) => column.key);

/** The row and the part it is in; what differs between editions are its columns. */
const rowKeys = ({ part, spec, cells }: BoundRow): readonly string[] =>
  spec && cells.length > 0 ? [`${part.key}/${spec.key}`] : [];
