import type { ReportDocument } from '../document/document';
import { asWritten } from '../report/form-cells';
import type { Form, Report } from '../report/report';
import { range, type TextRange } from '../text/range';
import type { TableBlock, TableCell, TableRow } from '../tree/tree';
import { figureAt, formAt } from './figure-at';

/** A table cell and where the keys of a word processor go from it. */
export interface CellSteps {
  /** Contents without padding; an empty cell has an empty range where its content would go. */
  readonly cell: TextRange;
  readonly next?: TextRange;
  readonly previous?: TextRange;
  /** The cell of the same column in the next row. */
  readonly below?: TextRange;
  readonly endOfRow: boolean;
}

/**
 * The cell that the cursor is in, padding included. In a table of the form the steps lead from figure to figure, as
 * there the labels are given; in another table from cell to cell.
 */
export function cellSteps({ report }: ReportDocument, offset: number): CellSteps | undefined {
  const cell = report.recognised ? (figureAt(report, offset)?.cell.range ?? cellOf(report, offset)) : undefined;
  if (!cell) return undefined;
  const form = formAt(report, offset);
  const rows = form ? figureRows(form) : tableRows(report, offset);
  return steps(rows, cell);
}

/** A cell by its column, so that the one below it can be found. */
interface Stop {
  readonly column: string;
  readonly range: TextRange;
}

const figureRows = ({ rows }: Form): readonly (readonly Stop[])[] =>
  rows.map(row => asWritten(row.cells).map(({ column, range }) => ({ column: column.key, range })));

function steps(rows: readonly (readonly Stop[])[], cell: TextRange): CellSteps {
  const stops = rows.flat().toSorted((a, b) => a.range.start - b.range.start);
  const row = rows.findIndex(r => r.some(stop => isSame(stop.range, cell)));
  const own = rows[row]?.find(stop => isSame(stop.range, cell));
  const next = stops.find(stop => stop.range.start > cell.start)?.range;
  const previous = stops.findLast(stop => stop.range.start < cell.start)?.range;
  const below = own && rows.slice(row + 1).flatMap(r => r.find(stop => stop.column === own.column) ?? [])[0]?.range;
  return {
    cell,
    ...(next && { next }),
    ...(previous && { previous }),
    ...(below && { below }),
    endOfRow: own !== undefined && rows[row]!.at(-1) === own,
  };
}

const isSame = (a: TextRange, b: TextRange): boolean => a.start === b.start && a.end === b.end;

function cellOf(report: Report, offset: number): TextRange | undefined {
  const table = tableAt(report, offset);
  const row = table?.block.rows.find(r => holds(r, offset - table.start));
  const cell = table && row?.cells[indexIn(table.block.text, row.cells, offset - table.start)];
  return cell && placed(cell, table.start);
}

const tableRows = (report: Report, offset: number): readonly (readonly Stop[])[] => {
  const table = tableAt(report, offset);
  return (table?.block.rows ?? []).map(row =>
    row.cells.map(cell => ({ column: String(cell.column), range: placed(cell, table!.start) })),
  );
};

const placed = ({ start, end }: TableCell, by: number): TextRange => range(start + by, end + by);

function tableAt({ tree }: Report, offset: number): { block: TableBlock; start: number } | undefined {
  const at = tree.starts.findLastIndex(start => start <= offset);
  const block = tree.blocks[at];
  return block?.kind === 'table' ? { block, start: tree.starts[at]! } : undefined;
}

/** Cells of a tab-separated row may reach beyond the row's content. */
const holds = ({ start, end, cells }: TableRow, offset: number): boolean =>
  Math.min(start, cells[0]?.start ?? start) <= offset && offset <= Math.max(end, cells.at(-1)?.end ?? end);

/** The cell whose separator is the first one behind `offset`. */
function indexIn(text: string, cells: readonly TableCell[], offset: number): number {
  const past = cells.findIndex(({ start }, at) => at > 0 && offset <= separatorBefore(text, cells, at, start));
  return past < 0 ? cells.length - 1 : past - 1;
}

/** Where the `|` or tab before cell `at` stands; without one, where the cell before it ends. */
function separatorBefore(text: string, cells: readonly TableCell[], at: number, start: number): number {
  const end = cells[at - 1]!.end;
  const separator = text.slice(end, start).search(/[|｜\t]/);
  return separator < 0 ? end : end + separator;
}
