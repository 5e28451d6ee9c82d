import { onOneLine } from '../../text/one-line';
import { type Cursor, type Reader, textTo } from '../cut';
import { sign } from '../line-signs';
import type { TableCell, TableRow } from '../tree';
import { endsWithBar, hasInnerBar, isBarSign, isBars, withoutBarsBehind } from './bars';
import { isCellContent } from './cells';
import { plainCell } from './plain-cell';
import { barredCells } from './rows';

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
  const rows = hasBarsAlone(cursor, cursor.line) ? openedRows(cursor) : closedRows(cursor);
  if (rows.length < 2) return undefined;
  const text = textTo(cursor, rows.at(-1)!.whole.last);
  return { kind: 'table', notation: 'pipe', rows: rows.map(row => openedRow(cursor, row)), text };
};

/** Lines, both ends included. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/** The lines of the cells, and with the bars that part the row from others. */
interface Row {
  readonly cells: Place;
  readonly whole: Place;
}

function openedRows(cursor: Cursor): readonly Row[] {
  const rows: Row[] = [];
  for (let at = cursor.line; hasBarsAlone(cursor, at); at = rows.at(-1)!.whole.last + 1) {
    const cells = cellsAt(cursor, at + 1);
    const before = rows.at(-1);
    if (!cells && before && isFill(cursor, at))
      return [...rows.slice(0, -1), { ...before, whole: { ...before.whole, last: at } }];
    if (!cells) break;
    rows.push({ cells, whole: { first: at, last: cells.last } });
  }
  return rows;
}

/** Each cell has a bar behind it, also those that a wide one covers and blank ones: every row has as many bars. */
function closedRows(cursor: Cursor): readonly Row[] {
  const width = firstWidth(cursor);
  const rows: Row[] = [];
  for (let at = cursor.line; width > 1 && at < cursor.lines.count; ) {
    const row = takeBars(cursor, at, width);
    if (!row) break;
    if (row.bars > width) return [];
    rows.push({
      cells: isFill(cursor, row.last) && row.last > at ? { first: at, last: row.last - 1 } : row,
      whole: row,
    });
    at = row.last + 1;
    if (row.bars < width) break;
  }
  return rows;
}

const longestRow = 40;

/** The bars of the first row, if what a wide cell covers ends it; else 0. */
function firstWidth(cursor: Cursor): number {
  for (let width = 1; width < longestRow; width++) {
    const row = takeBars(cursor, cursor.line, width);
    if (!row || row.bars < width) return 0;
    if (hasBarsAlone(cursor, row.last)) return isFill(cursor, row.last) ? row.bars : 0;
    width = row.bars;
  }
  return 0;
}

/** The cells from `line` on that have `width` bars, or as many as there are; undefined where none begins there. */
function takeBars(cursor: Cursor, line: number, width: number): (Place & { readonly bars: number }) | undefined {
  let last = line - 1;
  let bars = 0;
  while (bars < width && last + 1 < cursor.lines.count) {
    const end = hasBarsAlone(cursor, last + 1) ? last + 1 : cellEnd(cursor, last + 1);
    if (end === undefined) break;
    for (const unit of cursor.lines.content(end)) if (isBarSign(unit.charCodeAt(0))) bars++;
    last = end;
  }
  return last < line ? undefined : { first: line, last, bars };
}

const hasBarsAlone = ({ lines }: Cursor, line: number): boolean => line < lines.count && isBars(lines.content(line));

/** Bars for what wide cells cover; one alone closes a blank cell. */
const isFill = (cursor: Cursor, line: number): boolean =>
  hasBarsAlone(cursor, line) && /[|｜]\s*[|｜]/.test(cursor.lines.content(line));

/** A bar alone and a cell below it; or the label of a form in a line of its own, and below it bars or another such cell. */
function begins(cursor: Cursor): boolean {
  const { lines, line, lexicon } = cursor;
  if (!lines.has(line, sign.bar)) return false;
  const content = lines.content(line);
  if (!endsWithBar(content)) return false;
  if (content.length === 1) return cellEnd(cursor, line + 1) !== undefined;
  if (isBarSign(content.charCodeAt(0)) || hasInnerBar(content)) return false;
  if (!lexicon.isLabel(withoutBarsBehind(content))) return false;
  if (hasBarsAlone(cursor, line + 1)) return true;
  const end = oneCellEnd(cursor, line + 1);
  return end !== undefined && (hasBarsAlone(cursor, end + 1) || oneCellEnd(cursor, end + 1) !== undefined);
}

const mostPieces = 4;
const longestPiece = 60;

/** The line that closes the cell begun in `line`; undefined where none does. */
function cellEnd({ lines, lexicon }: Cursor, line: number): number | undefined {
  for (let at = line; at < Math.min(line + mostPieces, lines.count); at++) {
    const content = lines.content(at);
    if (content === '' || isBarSign(content.charCodeAt(0))) return undefined;
    if (endsWithBar(content)) return at;
    if (content.length > longestPiece || /[。；]/.test(content) || lexicon.isSection(content)) return undefined;
  }
  return undefined;
}

/** The same of a cell that has no other behind it on the line. */
function oneCellEnd(cursor: Cursor, line: number): number | undefined {
  const end = cellEnd(cursor, line);
  return end === undefined || hasInnerBar(cursor.lines.content(end)) ? undefined : end;
}

/** The cells that follow each other from `line` on; undefined where none begins there. */
function cellsAt(cursor: Cursor, line: number): Place | undefined {
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
  return cells > 0 ? { first: line, last } : undefined;
}

/** A bar alone, where others part the rows below it, or figures of this row follow: `among`, where they may. */
function isBlankCell(cursor: Cursor, line: number, among: boolean): boolean {
  if (!hasBarsAlone(cursor, line) || line + 1 >= cursor.lines.count) return false;
  return hasBarsAlone(cursor, line + 1) || (among && isFigureLine(cursor.lines.content(line + 1)));
}

const isFigureLine = (content: string): boolean =>
  content.length <= longestPiece && isCellContent(withoutBarsBehind(content));

/** The row of a table whose cells are parted by bars, over several lines. */
export function openedRow({ lines, offset }: Cursor, { cells: place, whole }: Row): TableRow {
  const { text } = lines;
  const cells = barredCells(text, lines.contentStart(place.first), lines.contentEnd(place.last), offset)
    .map(plainCell)
    .map(cell => (cell.text === '' ? besideBar(cell, text, offset) : { ...cell, text: onOneLine(cell.text) }));
  return { start: lines.contentStart(whole.first) - offset, end: lines.contentEnd(whole.last) - offset, cells };
}

/** What is put into an empty cell belongs on the line of the bar that closes it. */
function besideBar(cell: TableCell, text: string, base: number): TableCell {
  let at = cell.start + base;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return { ...cell, start: at - base, end: at - base };
}
