import { narrow } from '../../text/width';
import { type Cursor, type Reader, textTo } from '../cut';
import { sign } from '../line-signs';
import type { Lines } from '../lines';
import { isTitle } from '../titles';
import type { Notation, TableCell, TableRow } from '../tree';
import { barlessWords, hasBarBetween, hasCellsOnLines, isBarSign } from './bars';
import { cellAt, cellsBetween } from './cells';
import { afterPageBreak } from './page-break';
import { plainCell } from './plain-cell';

/** One row per line: how a line is told to be a row, and where its cells part. */
export interface LineNotation {
  readonly notation: Notation;
  /** Without one of these signs a line is no row. */
  readonly marks: number;
  /** Of a line with one of them. Below a row (`inside`) it needs no more than that, even if its label is also a section's name. */
  isRow(cursor: Cursor, line: number, inside: boolean): boolean;
  /** True for a line that rules off the header and holds no cells. */
  isRule(lines: Lines, line: number): boolean;
  cells(cursor: Cursor, line: number): TableCell[];
  /** Makes rows of the lines between two rules; each is one where this is left out. */
  readonly join?: (lines: readonly TableRow[]) => readonly TableRow[];
}

/** Rows of cells with `|` between them, with or without the `---` row of GFM, ragged or not. */
export const readPipeTable: Reader = cursor => {
  const { lines, line } = cursor;
  if (lines.has(line, sign.bar) && hasCellsOnLines(lines, line)) return undefined;
  const table = readRows(cursor, pipes);
  return table?.rows.some(row => row.cells.length > 1) ? table : undefined;
};

/** Rows of cells with tabs between them, as spreadsheets and word processors copy them. */
export const readTabTable: Reader = cursor => readRows(cursor, tabs);

const pipeRule = /^\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?$/;

const pipes: LineNotation = {
  notation: 'pipe',
  marks: sign.bar,
  isRow: ({ lines }, line) => lines.contentEnd(line) - lines.contentStart(line) > 1 && !holdsPageText(lines, line),
  isRule: (lines, line) => lines.has(line, sign.dash) && isPipeRule(lines.content(line)),
  cells({ lines, offset }, line) {
    const cells = barredCells(lines.text, lines.contentStart(line), lines.contentEnd(line), offset);
    return lines.has(line, sign.markup) ? cells.map(plainCell) : cells;
  },
};

/** A page laid out by a table: the only cell of the line is the report's title, or sentences. */
function holdsPageText(lines: Lines, line: number): boolean {
  if (hasBarBetween(lines.text, lines.contentStart(line), lines.contentEnd(line))) return false;
  const content = lines.content(line);
  if (content.length > shortestText && content.includes('。')) return true;
  const words = barlessWords(lines, line);
  return words.endsWith('。') || isTitle(narrow(words));
}

const shortestText = 100;

/** The cells of `text` between two places, the bars at both ends left out; their places count from `base`. */
export function barredCells(text: string, from: number, to: number, base: number): TableCell[] {
  const closed = to > from && isBar(text, to - 1) ? to - 1 : to;
  const opened = isBarSign(text.charCodeAt(from)) ? from + 1 : from;
  const end = Math.max(opened, closed);
  const cells: TableCell[] = [];
  let start = opened;
  for (let at = opened; at < end; at++) {
    if (!isBar(text, at)) continue;
    cells.push(cellAt(text, start, at, cells.length, base));
    start = at + 1;
  }
  cells.push(cellAt(text, start, end, cells.length, base));
  return cells;
}

const isPipeRule = (content: string): boolean =>
  /^\|?\s*:?-/.test(content) && content.includes('|') && pipeRule.test(content);

/** A bar that is not escaped. */
const isBar = (text: string, at: number): boolean =>
  isBarSign(text.charCodeAt(at)) && (at === 0 || text.charCodeAt(at - 1) !== 0x5c);

/** `1.⇥加强学习`: a tab after a counter, as word processors put it. */
const listItem = /^[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．]?\t[^\t]*$/;
const longestCounter = 6;

function isListItem(lines: Lines, line: number): boolean {
  const from = lines.contentStart(line);
  for (let at = from + 1; at <= from + longestCounter; at++)
    if (lines.text.charCodeAt(at) === 9) return listItem.test(lines.content(line));
  return false;
}

const tabs: LineNotation = {
  notation: 'tabs',
  marks: sign.tab | sign.outerTab,
  isRow: (cursor, line, inside) =>
    cursor.lines.has(line, sign.tab)
      ? !isListItem(cursor.lines, line)
      : endsWithTab(cursor.lines, line) && (inside || isCaption(cursor, line)),
  isRule: () => false,
  cells({ lines, offset }, line) {
    const to = endOfLine(lines.text, lines.end(line));
    return cellsBetween(lines.text, lines.start(line), to, 9, offset);
  },
};

/** Behind the last word: a label with nothing but empty cells. */
const endsWithTab = (lines: Lines, line: number): boolean => lines.raw(line).trimStart().includes('\t');

/** Before the line feed that ends a line. */
export function endOfLine(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13)) at--;
  return at;
}

/** A table of at least two rows in this notation from the cursor's line on; undefined where none begins there. */
export function readRows(cursor: Cursor, how: LineNotation) {
  const { lines, line } = cursor;
  const first = isRow(cursor, how, line, false);
  const captioned = !first && line + 1 < lines.count && isRow(cursor, how, line + 1, false) && isCaption(cursor, line);
  if (!first && !captioned) return undefined;
  const found = rowLines(cursor, how);
  if (found.length < 2) return undefined;
  const groups: TableRow[][] = [[]];
  for (const at of found)
    if (how.isRule(lines, at)) groups.push([]);
    else groups.at(-1)!.push(rowOf(cursor, at, how));
  const rows = how.join ? groups.flatMap(how.join) : groups.flat();
  return { kind: 'table' as const, notation: how.notation, rows, text: textTo(cursor, found.at(-1)!) };
}

const isRow = (cursor: Cursor, how: LineNotation, line: number, inside: boolean): boolean =>
  cursor.lines.has(line, how.marks) && how.isRow(cursor, line, inside);

/**
 * Rows follow each other, perhaps with an empty line after each; the caption of a part of 表二 may stand between them
 * without cells of its own, and so may a page break.
 */
function rowLines(cursor: Cursor, how: LineNotation): number[] {
  const { lines, line } = cursor;
  const airy = line + 2 < lines.count && lines.isBlank(line + 1) && isRow(cursor, how, line + 2, true);
  const found = [line];
  let at = line + 1;
  while (at < lines.count) {
    if (airy && lines.isBlank(at)) at++;
    else if (belongs(cursor, how, at)) found.push(at++);
    else {
      const next = afterPageBreak(lines, at, true);
      if (next === at || !belongs(cursor, how, next)) break;
      at = next;
    }
    if (airy && at < lines.count && lines.isBlank(at) && lines.isBlank(at - 1)) break;
  }
  return found;
}

const belongs = (cursor: Cursor, how: LineNotation, line: number): boolean =>
  isRow(cursor, how, line, true) ||
  (line + 1 < cursor.lines.count && isRow(cursor, how, line + 1, true) && isCaption(cursor, line));

function isCaption({ lines, lexicon }: Cursor, line: number): boolean {
  const content = lines.content(line);
  if (content.length > 60) return false;
  return lexicon.isLabel(content) && !lexicon.isSection(content);
}

const rowOf = (cursor: Cursor, line: number, how: LineNotation): TableRow => {
  const { lines, offset } = cursor;
  const cells = how.cells(cursor, line);
  return { start: lines.contentStart(line) - offset, end: lines.contentEnd(line) - offset, cells };
};
