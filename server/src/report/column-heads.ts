import type { PartSpec } from '../standard/standard';
import { isFigureCell } from '../tree/tables/cells';
import type { TableCell, TableRow } from '../tree/tree';
import { type ColumnOrder, isFormsOrder } from './column-order';
import type { HeaderReader } from './header-orders';
import { mayBePageNumber } from './page-numbers';
import type { RowIndex } from './row-labels';

/** The columns that the last whole header over a part has named. */
export interface KnownColumns {
  readonly part: PartSpec;
  readonly order: ColumnOrder;
}

/**
 * The order of the columns while rows are read from above. A header is read with the first row below it, for the part that
 * this row belongs to; one that is cut or incomplete, as on the second page of a table, changes nothing.
 */
export interface ColumnHeads {
  /** True if this row is a part of a header. `label`: what was taken for the row's label. */
  read(row: TableRow, label: TableCell | undefined): boolean;
  /** Undefined where it is the form's. */
  orderFor(part: PartSpec): ColumnOrder | undefined;
  known(): KnownColumns | undefined;
}

export type ColumnOrderReader = HeaderReader<PartSpec, ColumnOrder | undefined>;

/** `before`: what the piece of the table before this one has named. */
export function createColumnHeads(index: RowIndex, orderIn: ColumnOrderReader, before?: KnownColumns): ColumnHeads {
  let header: TableRow[] = [];
  let known = before;
  let other = before && otherOrder(before);
  return {
    read(row, label) {
      const mayBe = label === undefined || index.isColumnLabel(label.text);
      const isHeader = mayBe && (endsPage(row, index) || !row.cells.some(cell => isFigureCell(cell.text)));
      if (isHeader) header.push(row);
      return isHeader;
    },
    orderFor(part) {
      if (header.length > 0) {
        const order = orderIn(header, part);
        header = [];
        if (order) known = { part, order };
        other = known && otherOrder(known);
      }
      return known?.part === part ? other : undefined;
    },
    known: () => known,
  };
}

const otherOrder = ({ part, order }: KnownColumns): ColumnOrder | undefined =>
  isFormsOrder(order, part) ? undefined : order;

/** The last column head on a page, written one cell a line, with the page number behind it. */
const endsPage = (row: TableRow, index: RowIndex): boolean => mayEndPage(row, index) && mayBePageNumber(row.cells[1]!);

/** A column head with a figure behind it and nothing else: which figure it is tells whether it is a page number. */
export const mayEndPage = ({ cells: [head, number, ...more] }: TableRow, index: RowIndex): boolean =>
  head !== undefined &&
  number !== undefined &&
  more.length === 0 &&
  isFigureCell(number.text) &&
  index.isColumnLabel(head.text);
