import { type Cursor, type Reader, textTo } from '../cut';
import { sign } from '../line-signs';
import type { TableCell, TableRow } from '../tree';
import { isCellContent } from './cells';
import { plainCell } from './plain-cell';
import { barredCells, isBarSign } from './rows';

/**
 * Rows of cells that stand on lines of their own with a bar behind each, and lines of bars alone before the rows or
 * behind them, as converters write cells that have paragraphs in them:
 *
 *     |                      行政处罚 |
 *     行政处罚 |               0 |
 *     0 | ||                 |
 *     |                      行政强制 |
 */
export const readOpenedRows: Reader = cursor => {
  if (!begins(cursor)) return undefined;
  const rows = isBars(cursor, cursor.line) ? openedRows(cursor) : closedRows(cursor);
  if (rows.length < 2 || rows.every(({ cells, whole }) => cells.first === whole.first && cells.last === whole.last))
    return undefined;
  const text = textTo(cursor, rows.at(-1)!.whole.last);
  return { kind: 'table', notation: 'pipe', rows: rows.map(row => rowOf(cursor, row)), text };
};

/** Lines, both ends included. */
interface Place {
  readonly first: number;
  readonly last: number;
}

interface Cells extends Place {
  readonly count: number;
}

/** The lines of the cells, and with the bars that part the row from others. */
interface Row {
  readonly cells: Cells;
  readonly whole: Place;
}

function openedRows(cursor: Cursor): readonly Row[] {
  const rows: Row[] = [];
  for (let at = cursor.line; isBars(cursor, at); at = rows.at(-1)!.whole.last + 1) {
    const cells = cellsAt(cursor, at + 1);
    if (!cells) break;
    rows.push({ cells, whole: { first: at, last: cells.last } });
  }
  return rows;
}

function closedRows(cursor: Cursor): readonly Row[] {
  const rows: Row[] = [];
  for (let cells = cellsAt(cursor, cursor.line); cells; cells = cellsAt(cursor, rows.at(-1)!.whole.last + 1)) {
    const last = isBars(cursor, cells.last + 1) ? cells.last + 1 : cells.last;
    rows.push({ cells, whole: { first: cells.first, last } });
  }
  return areEven(cursor, rows) ? rows : [];
}

/** Cells and bars behind them are as many in each row; if not, full rows have no bars behind them, and bars part no rows. */
function areEven(cursor: Cursor, rows: readonly Row[]): boolean {
  const widths = rows.map(({ cells, whole }) => cells.count + barsIn(cursor, cells.last + 1, whole.last));
  return widths.every(width => width === widths[0]);
}

function barsIn({ lines }: Cursor, first: number, last: number): number {
  return first > last ? 0 : lines.content(first).replace(/\s/g, '').length;
}

const bars = /^[|｜\s]+$/;
const isBars = ({ lines }: Cursor, line: number): boolean => line < lines.count && bars.test(lines.content(line));

/** A bar alone and a cell below it; or the label of a form in a line of its own, and below it bars or another such cell. */
function begins(cursor: Cursor): boolean {
  const { lines, line, lexicon } = cursor;
  if (!lines.has(line, sign.bar)) return false;
  const content = lines.content(line);
  if (!isBarSign(content.charCodeAt(content.length - 1))) return false;
  if (content.length === 1) return cellEnd(cursor, line + 1) !== undefined;
  if (!isOneCell(content) || !lexicon.isLabel(words(content))) return false;
  if (isBars(cursor, line + 1)) return true;
  const end = cellEnd(cursor, line + 1);
  return end !== undefined && isOneCell(lines.content(end)) && (isBars(cursor, end + 1) || isClosed(cursor, end + 1));
}

/** Without the bars behind it. */
function words(content: string): string {
  let end = content.length;
  while (end > 0 && /[|｜\s]/.test(content[end - 1]!)) end--;
  return content.slice(0, end);
}

const isOneCell = (content: string): boolean => !/[|｜]/.test(words(content));

function isClosed(cursor: Cursor, line: number): boolean {
  const end = cellEnd(cursor, line);
  return end !== undefined && isOneCell(cursor.lines.content(end));
}

const mostPieces = 4;
const longestPiece = 60;

/** The line that closes the cell begun in `line`; undefined where none does. */
function cellEnd({ lines, lexicon }: Cursor, line: number): number | undefined {
  for (let at = line; at < Math.min(line + mostPieces, lines.count); at++) {
    const content = lines.content(at);
    if (content === '' || isBarSign(content.charCodeAt(0))) return undefined;
    if (isBarSign(content.charCodeAt(content.length - 1))) return at;
    if (content.length > longestPiece || /[。；]/.test(content) || lexicon.isSection(content)) return undefined;
  }
  return undefined;
}

/** The cells that follow each other from `line` on; undefined where none begins there. */
function cellsAt(cursor: Cursor, line: number): Cells | undefined {
  const { lines } = cursor;
  let last = line - 1;
  let cells = 0;
  let figures = 0;
  for (let at = line; at < lines.count; at = last + 1) {
    const end =
      cellEnd(cursor, at) ?? (cells > 0 && isBlankCell(cursor, at, figures > 0 || cells === 1) ? at : undefined);
    if (end === undefined) break;
    if (isFigureLine(lines.content(at))) figures++;
    cells++;
    last = end;
  }
  return cells > 0 ? { first: line, last, count: cells } : undefined;
}

/** A bar alone, where others part the rows below it, or figures of this row follow: `among`, where they may. */
function isBlankCell(cursor: Cursor, line: number, among: boolean): boolean {
  if (!isBars(cursor, line) || line + 1 >= cursor.lines.count) return false;
  return isBars(cursor, line + 1) || (among && isFigureLine(cursor.lines.content(line + 1)));
}

const isFigureLine = (content: string): boolean => content.length <= longestPiece && isCellContent(words(content));

function rowOf({ lines, offset }: Cursor, { cells: place, whole }: Row): TableRow {
  const { text } = lines;
  const cells = barredCells(text, lines.contentStart(place.first), lines.contentEnd(place.last), offset)
    .map(plainCell)
    .map(cell => (cell.text === '' ? besideBar(cell, text, offset) : onOneLine(cell)));
  return { start: lines.contentStart(whole.first) - offset, end: lines.contentEnd(whole.last) - offset, cells };
}

/** What is put into an empty cell belongs on the line of the bar that closes it. */
function besideBar(cell: TableCell, text: string, base: number): TableCell {
  let at = cell.start + base;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return { ...cell, start: at - base, end: at - base };
}

const onOneLine = (cell: TableCell): TableCell =>
  cell.text.includes('\n') ? { ...cell, text: cell.text.replace(/\s*\n\s*/g, '') } : cell;
