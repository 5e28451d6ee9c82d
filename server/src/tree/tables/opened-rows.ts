import { range } from '../../text/range';
import { type Cursor, type Reader, textTo } from '../cut';
import type { TableCell, TableRow } from '../tree';
import { isCellContent } from './cells';
import { plainCell } from './plain-cell';
import { barredCells, isBarSign } from './rows';

/**
 * Rows opened by a bar alone, each cell on lines of its own with a bar behind it, as converters write cells that have
 * paragraphs in them:
 *
 *     |
 *     行政处罚 |
 *     0 | ||
 */
export const readOpenedRows: Reader = cursor => {
  if (!opens(cursor, cursor.line)) return undefined;
  const rows: (readonly [first: number, last: number])[] = [];
  for (let at = cursor.line; opens(cursor, at); ) {
    const last = rowEnd(cursor, at);
    rows.push([at, last]);
    at = last + 1;
  }
  if (rows.length < 2) return undefined;
  const text = textTo(cursor, rows.at(-1)![1]);
  return { kind: 'table', notation: 'pipe', rows: rows.map(([first, last]) => rowOf(cursor, first, last)), text };
};

const bars = /^[|｜\s]+$/;

/** A line of one bar, and a cell closed by its own bar below it. */
function opens(cursor: Cursor, line: number): boolean {
  const { lines } = cursor;
  return line < lines.count && isOneBar(cursor, line) && cellEnd(cursor, line + 1) !== undefined;
}

const isOneBar = ({ lines }: Cursor, line: number): boolean =>
  isBarSign(lines.first(line)) && lines.content(line).length === 1;

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

/** The last line of the row that the bar in `line` opens. */
function rowEnd(cursor: Cursor, line: number): number {
  const { lines } = cursor;
  let last = line;
  let cells = 0;
  let figures = 0;
  for (let at = line + 1; at < lines.count; at = last + 1) {
    const end = cellEnd(cursor, at) ?? (isBlankCell(cursor, at, figures > 0 || cells === 1) ? at : undefined);
    if (end === undefined) break;
    if (isFigureLine(lines.content(at))) figures++;
    cells++;
    last = end;
  }
  return last;
}

/** A bar alone, where another opens the next row, or figures of this row follow: `among`, where they may. */
function isBlankCell({ lines }: Cursor, line: number, among: boolean): boolean {
  if (!bars.test(lines.content(line)) || line + 1 >= lines.count) return false;
  const next = lines.content(line + 1);
  return bars.test(next) || (among && isFigureLine(next));
}

const isFigureLine = (content: string): boolean =>
  content.length <= longestPiece && isCellContent(content.replace(/[|｜\s]+$/, ''));

function rowOf({ lines, offset }: Cursor, first: number, last: number): TableRow {
  const { text } = lines;
  const from = lines.contentStart(first);
  const to = lines.contentEnd(last);
  const cells = barredCells(text, from, to, offset)
    .map(plainCell)
    .map(cell => (cell.text === '' ? besideBar(cell, text, offset) : onOneLine(cell)));
  return { range: range(from - offset, to - offset), cells };
}

/** What is put into an empty cell belongs on the line of the bar that closes it. */
function besideBar(cell: TableCell, text: string, base: number): TableCell {
  let at = cell.range.start + base;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return { ...cell, range: range(at - base, at - base) };
}

const onOneLine = (cell: TableCell): TableCell =>
  cell.text.includes('\n') ? { ...cell, text: cell.text.replace(/\s*\n\s*/g, '') } : cell;
