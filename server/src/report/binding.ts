import type { ColumnSpec, PartSpec, RowSpec } from '../standard/standard';
import type { TextRange } from '../text/range';
import type { TableCell } from '../tree/tree';
import type { KnownColumns } from './column-heads';

/** What the rows and cells of a table block are, wherever it stands. Ranges count from the block; what cells say is not read yet. */
export interface Binding {
  readonly rows: readonly BoundRow[];
  /** What its last header named, for a piece of the same table that has none. */
  readonly columns?: KnownColumns | undefined;
  /** True if figures decided something: a table that differs from it in figures alone may be bound otherwise. */
  readonly byFigures: boolean;
  /** True if the words over the table decided something. */
  readonly byWords: boolean;
}

/** A row of the block as a row of the form. */
export interface BoundRow {
  readonly part: PartSpec;
  /** Undefined for a row that the form does not have. */
  readonly spec: RowSpec | undefined;
  readonly label: BoundLabel;
  readonly range: TextRange;
  readonly cells: readonly BoundCell[];
  /** As many cells as columns. */
  readonly aligned: boolean;
}

/** `text` stands at `range`; where it stands elsewhere, over the table, the range is empty. */
export interface BoundLabel {
  readonly text: string;
  readonly range: TextRange;
}

export interface BoundCell {
  readonly cell: TableCell;
  readonly column: ColumnSpec;
}
