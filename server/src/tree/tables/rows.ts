import { range } from '../../text/range';
import { type Cursor, type Reader, textTo } from '../cut';
import type { Lines } from '../lines';
import type { Notation, TableCell, TableRow } from '../tree';
import { cellAt } from './cells';
import { afterPageBreak } from './page-break';
import { plainCell } from './plain-cell';

/** One row per line: how a line is told to be a row, and where its cells part. */
interface LineNotation {
  readonly notation: Notation;
  /** True if the line holds what parts cells: without it a line is no row. */
  isMarked(lines: Lines, line: number): boolean;
  /** `isLabel`: the line's first words are a label of a form. */
  isRow(content: string, raw: string, isLabel: boolean): boolean;
  /** True for a line that rules off the header and holds no cells. */
  isRule(content: string): boolean;
  cells(text: string, from: number, to: number): TableCell[];
}

/** Rows of cells with `|` between them, with or without the `---` row of GFM, ragged or not. */
export const readPipeTable: Reader = cursor => readRows(cursor, pipes);

/** Rows of cells with tabs between them, as spreadsheets and word processors copy them. */
export const readTabTable: Reader = cursor => readRows(cursor, tabs);

export const pipeRule = /^\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?$/;

const pipes: LineNotation = {
  notation: 'pipe',
  isMarked: (lines, line) => hasBar(lines.content(line)),
  isRow: content => content.length > 1,
  isRule: content => /^\|?\s*:?-/.test(content) && content.includes('|') && pipeRule.test(content),
  cells: barredCells,
};

/** The cells of `text` between two places, the bars at both ends left out. */
export function barredCells(text: string, from: number, to: number): TableCell[] {
  const closed = to > from && isBar(text, to - 1) ? to - 1 : to;
  const opened = isBarSign(text.charCodeAt(from)) ? from + 1 : from;
  const end = Math.max(opened, closed);
  const cells: TableCell[] = [];
  let start = opened;
  for (let at = opened; at < end; at++) {
    if (!isBar(text, at)) continue;
    cells.push(plainCell(cellAt(text, start, at, cells.length)));
    start = at + 1;
  }
  cells.push(plainCell(cellAt(text, start, end, cells.length)));
  return cells;
}

const hasBar = (content: string): boolean => content.includes('|') || content.includes('｜');
export const isBarSign = (code: number): boolean => code === 0x7c || code === 0xff5c;

/** A bar that is not escaped. */
const isBar = (text: string, at: number): boolean =>
  isBarSign(text.charCodeAt(at)) && (at === 0 || text.charCodeAt(at - 1) !== 0x5c);

/** `1.⇥加强学习`: a tab after a counter, as word processors put it. */
const listItem = /^[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．]?\t[^\t]*$/;

const tabs: LineNotation = {
  notation: 'tabs',
  isMarked: (lines, line) => lines.content(line).includes('\t') || lines.raw(line).includes('\t'),
  isRow: (content, raw, isLabel) => (isLabel ? raw : content).includes('\t') && !listItem.test(content),
  isRule: () => false,
  cells(text, from, to) {
    const cells: TableCell[] = [];
    let start = from;
    for (let at = text.indexOf('\t', from); at >= 0 && at < to; at = text.indexOf('\t', start)) {
      cells.push(cellAt(text, start, at, cells.length));
      start = at + 1;
    }
    cells.push(cellAt(text, start, to, cells.length));
    return cells;
  },
};

function readRows(cursor: Cursor, how: LineNotation) {
  const { lines, line } = cursor;
  const first = isRow(cursor, how, line, false);
  const captioned = !first && line + 1 < lines.count && isRow(cursor, how, line + 1, false) && isCaption(cursor, line);
  if (!first && !captioned) return undefined;
  const found = rowLines(cursor, how);
  if (found.length < 2) return undefined;
  const text = textTo(cursor, found.at(-1)!);
  const rows = found.filter(at => !how.isRule(lines.content(at))).map(at => rowOf(cursor, at, text, how));
  return { kind: 'table' as const, notation: how.notation, rows, text };
}

/** Below a row (`inside`) a line needs no more than its mark, even if its label is also a section's name. */
function isRow(cursor: Cursor, how: LineNotation, line: number, inside: boolean): boolean {
  const { lines } = cursor;
  if (!how.isMarked(lines, line)) return false;
  return how.isRow(lines.content(line), lines.raw(line).trimStart(), inside || isCaption(cursor, line));
}

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

function rowOf({ lines, offset }: Cursor, line: number, text: string, how: LineNotation): TableRow {
  const from = (how.notation === 'tabs' ? lines.start(line) : lines.contentStart(line)) - offset;
  const to = how.notation === 'tabs' ? endOfLine(text, lines.end(line) - offset) : lines.contentEnd(line) - offset;
  return {
    range: range(lines.contentStart(line) - offset, lines.contentEnd(line) - offset),
    cells: how.cells(text, from, to),
  };
}

function endOfLine(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === '\n' || text[at - 1] === '\r')) at--;
  return at;
}
