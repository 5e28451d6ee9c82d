import type { ColumnSpec, EditionName, Equation, PartSpec, RowSpec, TableSpec } from '../standard/standard';
import { range } from '../text/range';
import { isCellContent, isFigureCell } from '../tree/tables/cells';
import type { TableBlock, TableCell, TableRow } from '../tree/tree';
import { bindReview } from './bind-review';
import type { Binding, BoundCell, BoundRow } from './binding';
import { isWhole, joinBrokenRows } from './broken-rows';
import { type ColumnOrderReader, createColumnHeads, type KnownColumns, mayEndPage } from './column-heads';
import { countsColumns } from './column-numbers';
import { type ColumnOrder, columnOrder } from './column-order';
import { extraColumn, firstDataColumn, groupColumnIn } from './data-columns';
import { rememberHeaders } from './header-orders';
import type { LaidOutRow } from './laid-out-row';
import { keysOf } from './lexicon';
import { withoutPadding } from './packed-rows';
import { mayBePageNumber, withoutPageNumber } from './page-numbers';
import { type ReviewOrderReader, reviewOrder } from './review-order';
import { createRowIndex, nearest, type RowIndex } from './row-labels';
import { isFlowing, sureRows } from './scattered';
import { unfoldHalves } from './side-by-side';
import { uprightRows } from './sideways';
import { isStatistics, statisticsCell, valueColumn } from './statistics-cell';

/** A table of one edition with what is needed to bind to it. */
export interface TableForm {
  readonly edition: EditionName;
  readonly spec: TableSpec;
  readonly index: RowIndex;
  readonly columnOrder: ColumnOrderReader;
  readonly reviewOrder: ReviewOrderReader;
}

/** Its index is made when first asked for: a report has the tables of one edition, and few have all of them. */
export function createTableForm(
  edition: EditionName,
  spec: TableSpec,
  keys: (label: string) => readonly string[] = keysOf,
): TableForm {
  let index: RowIndex | undefined;
  return {
    edition,
    spec,
    columnOrder: rememberHeaders(columnOrder),
    reviewOrder: rememberHeaders(reviewOrder),
    get index() {
      index ??= createRowIndex(spec, keys);
      return index;
    },
  };
}

/** What stands around a table that is only a piece of one. */
export interface TableContext {
  /** The words over it: `（一）予以公开`, `未经复议直接起诉`; '' if none. */
  readonly before: string;
  /** The place, in the form's order, of the last row of the piece before it; -1 if there is none. */
  readonly after: number;
  /** What the header of the piece before it named. */
  readonly columns?: KnownColumns | undefined;
}

export function bindTable(block: TableBlock, form: TableForm, context: TableContext): Binding {
  const table = withoutPadding(block, form.index);
  const binding = form.spec.key === 'review' ? bindReview(table, form, context.before) : bindRows(table, form, context);
  if (table.notation !== 'scattered') return binding;
  return { ...binding, rows: sureRows(binding.rows, form.spec), byFigures: true };
}

function bindRows(block: TableBlock, form: TableForm, context: TableContext): Binding {
  const laidOut = rowsInOrder(block, form);
  const source = joinBrokenRows(laidOut, form.index);
  const exact = matchExact(source, form.index, context.after, isFlowing(block.notation));
  const follows = (exact.find(row => row.match)?.match?.order ?? -1) > context.after;
  const matched = matchNear(exact, form.index, follows ? context.after : -1);
  const extra = extraColumn(block.rows);
  const group = extra === undefined ? groupColumnIn(matched, form.spec) : undefined;
  const grid: Grid = {
    firstData: firstDataColumn(block, matched),
    extra: extra ?? group?.place,
    valueColumn: valueColumn(block.notation, laidOut, form.spec),
    paged: isFlowing(block.notation) && hasStrayNumbers(matched) ? form.spec.equations : undefined,
  };
  const { rows, columns } = formRows(matched, form, grid, context.columns);
  const hasData = rows.some(r => r.spec && r.cells.length > 0);
  const byFigures =
    group !== undefined || grid.paged !== undefined || block.rows.some(row => mayEndPage(row, form.index));
  const named = hasData ? undefined : namedBefore(block, form, context);
  return { rows: withoutCaptions(named ?? rows), columns, byFigures, byWords: !hasData };
}

/** The rows as the form has them, where the table is set in two halves or on its side. */
function rowsInOrder({ rows }: TableBlock, { spec, index }: TableForm): readonly TableRow[] {
  if (spec.key === 'statistics') return unfoldHalves(rows, index);
  return spec.key === 'disclosure' ? uprightRows(rows, index) : rows;
}

function formRows(
  matched: readonly LaidOutRow[],
  { spec, index, columnOrder }: TableForm,
  grid: Grid,
  before: KnownColumns | undefined,
): Pick<Binding, 'columns'> & { readonly rows: readonly BoundRow[] } {
  const heads = createColumnHeads(index, columnOrder, before);
  let part: PartSpec = spec.parts[0]!;
  const rows: BoundRow[] = [];
  for (const row of matched) {
    const label = row.source.cells[row.label];
    const isHeader = heads.read(row.source, label);
    if (!label) continue;
    part = row.match?.part ?? part;
    if (!row.match && !hasFigures(row)) continue;
    const made = formRow(row, part, grid, isHeader ? undefined : heads.orderFor(part));
    if (made.cells.length > 0 || !index.isColumnLabel(made.label.text)) rows.push(made);
  }
  return { rows, columns: heads.known() };
}

/** A table for one row, whose label stands over it. */
function namedBefore({ rows }: TableBlock, { index }: TableForm, { before }: TableContext): BoundRow[] | undefined {
  const filled = rows.filter(row => row.cells.some(c => isFigureCell(c.text)));
  const [match] = before === '' ? [] : index.find(before);
  const [row] = filled;
  if (!match || !row || filled.length > 1 || match.row.kind === 'group') return undefined;
  const { part } = match;
  const values = row.cells.filter(c => isCellContent(c.text));
  const cells = boundCells(values, part.columns);
  const label = { text: before, range: range(row.start, row.start) };
  const aligned = values.length === part.columns.length;
  return [{ part, spec: match.row, label, range: range(row.start, row.end), cells, aligned }];
}

const boundCells = (values: readonly TableCell[], columns: readonly ColumnSpec[]): readonly BoundCell[] =>
  values.slice(0, columns.length).map((cell, i) => ({ cell, column: columns[i]! }));

interface Row {
  readonly spec?: RowSpec | undefined;
  readonly cells: readonly unknown[];
}

/** A header such as 总计 reads like the row of that name: where the same row comes again with cells, the bare one goes. */
export function withoutCaptions<R extends Row>(rows: readonly R[]): readonly R[] {
  const filled = new Set(rows.filter(r => r.cells.length > 0).map(r => r.spec));
  return rows.filter(r => r.spec === undefined || r.cells.length > 0 || !filled.has(r.spec));
}

function matchExact(rows: readonly TableRow[], index: RowIndex, after: number, flowing: boolean): LaidOutRow[] {
  const used = new Set<RowSpec>();
  let order = after;
  return rows.map((asWritten, at) => {
    const spread = joinSpread(asWritten, index);
    const label = labelCell(spread, index);
    const source =
      flowing && endsPage(rows, at, label, index) ? { ...spread, cells: spread.cells.slice(0, -1) } : spread;
    const bare = label >= 0 && source.cells.length === label + 1;
    const found = label < 0 ? [] : index.find(source.cells[label]!.text).filter(c => !used.has(c.row));
    const match = found.find(c => c.order > order) ?? found[0];
    if (!match) return { source, label: label >= 0 ? label : unknownLabel(source, index) };
    if (!bare) used.add(match.row);
    if (!bare) order = match.order;
    return { source, label, match };
  });
}

/** Written one cell a line, the last column head with a page number behind it looks like a row of the same name. */
function endsPage(rows: readonly TableRow[], at: number, label: number, index: RowIndex): boolean {
  const { cells } = rows[at]!;
  const next = rows[at + 1];
  if (!next || label !== 0 || cells.length !== 2 || !index.isColumnLabel(cells[0]!.text) || !mayBePageNumber(cells[1]!))
    return false;
  const own = index.find(cells[0]!.text)[0]!.order;
  return index.find(next.cells[labelCell(next, index)]?.text ?? '').some(found => found.order < own);
}

/** The last cell before the figures that carries a row's label; header rows have none. */
function labelCell({ cells }: TableRow, index: RowIndex): number {
  let found = -1;
  let headers = 0;
  for (let at = 0; at < cells.length; at++) {
    const { text } = cells[at]!;
    if (isFigureCell(text) && !isOrdinal(cells, at)) break;
    if (text === '') continue;
    if (index.isColumnLabel(text)) headers++;
    if (index.find(text).length > 0) found = at;
  }
  return headers >= 2 ? -1 : found;
}

/** A number before the label only counts the rows. */
const isOrdinal = (cells: readonly TableCell[], at: number): boolean =>
  at === 0 && cells.length > 2 && cells[1]!.text !== '' && !isCellContent(cells[1]!.text);

/** A label spread over two cells, `1.属于` and `国家秘密`, is put together. */
function joinSpread(row: TableRow, index: RowIndex): TableRow {
  const { cells } = row;
  if (cells.length < 3 || isWhole(row, index)) return row;
  const figures = cells.findIndex(c => isFigureCell(c.text));
  if (figures < 2) return row;
  const words = cells.slice(0, figures).filter(c => c.text !== '' && !isCellContent(c.text));
  if (words.length < 2 || words.some(c => index.find(c.text).length > 0 || index.isColumnLabel(c.text))) return row;
  const from = words.findIndex(
    (_, i) =>
      index.find(
        words
          .slice(i)
          .map(c => c.text)
          .join(''),
      ).length > 0,
  );
  if (from < 0 || from === words.length - 1) return row;
  const [first, last] = [words[from]!, words.at(-1)!];
  const label = {
    ...first,
    end: last.end,
    text: words
      .slice(from)
      .map(c => c.text)
      .join(''),
    columnSpan: last.column + last.columnSpan - first.column,
  };
  const kept = cells.filter(c => c.column < first.column || c.column > last.column);
  return { ...row, cells: [...kept, label].sort((a, b) => a.column - b.column) };
}

/** A row that no form has still has a label: the last words before its figures. */
function unknownLabel({ cells }: TableRow, index: RowIndex): number {
  const figures = cells.findIndex((c, at) => isFigureCell(c.text) && !isOrdinal(cells, at));
  if (figures < 1 || countsColumns(cells) || cells.some(c => index.isColumnLabel(c.text))) return -1;
  for (let at = figures - 1; at >= 0; at--) {
    if (cells[at]!.text !== '' && !isCellContent(cells[at]!.text)) return at;
  }
  return -1;
}

/** Labels that are cut or misspelt: looked for among the rows that are missing between their neighbours. */
function matchNear(rows: readonly LaidOutRow[], index: RowIndex, start: number): LaidOutRow[] {
  const bound = new Set(rows.filter(r => r.match && r.source.cells.length > r.label + 1).map(r => r.match!.row));
  const following = ordersFollowing(rows, index.rows.length);
  let before = start;
  return rows.map((row, at) => {
    if (row.match) before = Math.max(before, row.match.order);
    if (row.match || row.label < 0 || bound.size === index.rows.length) return row;
    const after = following[at]!;
    const free = index.rows.filter(
      c => c.order > before && c.order < after && !bound.has(c.row) && c.row.kind !== 'group',
    );
    const match = free.length > 0 ? nearest(row.source.cells[row.label]!.text, free) : undefined;
    if (!match) return row;
    bound.add(match.row);
    return { ...row, match };
  });
}

/** For each row the order of the next row below it that is matched. */
function ordersFollowing(rows: readonly LaidOutRow[], end: number): number[] {
  let next = end;
  const orders = new Array<number>(rows.length);
  for (let at = rows.length - 1; at >= 0; at--) {
    orders[at] = next;
    next = rows[at]!.match?.order ?? next;
  }
  return orders;
}

const hasFigures = ({ source, label }: LaidOutRow): boolean =>
  source.cells.some((cell, at) => at > label && isFigureCell(cell.text));

const extraIn = (order: ColumnOrder): number | undefined => {
  const at = order.indexOf(undefined);
  return at < 0 ? undefined : at;
};

interface Grid {
  readonly firstData: number | undefined;
  readonly extra: number | undefined;
  /** Of the 统计表: where its figures stand. */
  readonly valueColumn: number | undefined;
  /** The relations that tell page numbers from cells, where page numbers may stand behind rows. */
  readonly paged: readonly Equation[] | undefined;
}

/** `order`: the columns from left to right where the header has another order than the form. */
function formRow(
  { source, label, match }: LaidOutRow,
  part: PartSpec,
  grid: Grid,
  order: ColumnOrder | undefined,
): BoundRow {
  const labelCell = source.cells[label]!;
  const spec = match?.row;
  const expected = part.columns.length;
  const cellsAfter = isStatistics(part)
    ? statisticsCell(source, labelCell, grid.valueColumn)
    : valueCells(source, labelCell, part, grid, order);
  const fitting = spec?.kind === 'group' ? [] : cellsAfter;
  const bound = boundCells(fitting, order?.filter(column => column !== undefined) ?? part.columns);
  const cells = order ? inFormsOrder(bound, part) : bound;
  const aligned = spec?.kind === 'group' || fitting.length === expected;
  const named = { text: labelCell.text, range: range(labelCell.start, labelCell.end) };
  return { part, spec, label: named, range: range(source.start, source.end), cells, aligned };
}

const inFormsOrder = (cells: readonly BoundCell[], { columns }: PartSpec): readonly BoundCell[] =>
  columns.flatMap(column => cells.find(cell => cell.column === column) ?? []);

/** The columns of a row with `wanted` cells, one more than the form's where there is a column that it does not have. */
function columnsOf(columns: ColumnOrder, { extra }: Grid, wanted: number): ColumnOrder {
  return wanted > columns.length ? columns.toSpliced(extra ?? 0, 0, undefined) : columns;
}

/** A few rows with one cell more among rows that have as many as the form. */
function hasStrayNumbers(rows: readonly LaidOutRow[]): boolean {
  const more = rows.flatMap(({ source, label, match }) =>
    match && match.row.kind !== 'group' ? [source.cells.length - label - 1 - match.part.columns.length] : [],
  );
  const over = more.filter(count => count > 0).length;
  return over > 0 && more.filter(count => count === 0).length >= over * fittingForEach;
}

const fittingForEach = 3;

/** Blank cells at the end, then at the beginning, are left out until no more than `wanted` are left. */
function withoutBlankEnds(cells: readonly TableCell[], wanted: number): readonly TableCell[] {
  let from = 0;
  let to = cells.length;
  while (to - from > wanted && cells[to - 1]!.text === '') to--;
  while (to - from > wanted && cells[from]!.text === '') from++;
  return to - from < cells.length ? cells.slice(from, to) : cells;
}

/** The cells right of the label, without the filler that merged label cells and ragged rows leave. */
function valueCells(
  { cells }: TableRow,
  label: TableCell,
  part: PartSpec,
  grid: Grid,
  order: ColumnOrder | undefined,
): readonly TableCell[] {
  const expected = part.columns.length;
  const { firstData } = grid;
  const extra = order ? extraIn(order) : grid.extra;
  let values: readonly TableCell[] = cells.filter(c => c.column > label.column);
  const wanted = extra !== undefined && values.length > expected ? expected + 1 : expected;
  if (values.length > wanted && firstData !== undefined) {
    const inGrid = values.filter(c => c.column >= firstData);
    const filler = values.filter(c => c.column < firstData);
    if (inGrid.length >= wanted && filler.every(c => c.text === '' || c.columnSpan > 1)) values = inGrid;
  }
  values = withoutBlankEnds(values, wanted);
  if (grid.paged && values.length > wanted)
    values = withoutPageNumber(values, columnsOf(order ?? part.columns, grid, wanted), grid.paged);
  return wanted > expected && values.length === wanted ? values.filter((_, i) => i !== extra) : values;
}
