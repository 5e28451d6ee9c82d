import type { TableRow } from '../tree/tree';
import type { FormRowSpec } from './row-labels';

/** A row as laid out, with what was recognised in it. */
export interface LaidOutRow {
  readonly source: TableRow;
  /** Index of the label cell; -1 where the row has none. */
  readonly label: number;
  readonly match?: FormRowSpec;
}
