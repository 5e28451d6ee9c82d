import { displayWidth } from '../../text/display-width';
import { type Cursor, type Reader, textTo } from '../cut';
import type { Lines } from '../lines';
import type { TableCell, TableRow } from '../tree';
import { cellAt } from './cells';
import { joinLines } from './join-lines';

/**
 * Rows below dashes that measure the columns, `-------  ----`, as pandoc writes a document's tables as plain text, or `=====  ===`
 * in reStructuredText. Dashes may stand above and below the whole table too; a header may stand above those that measure.
 */
export const readRuledTable: Reader = cursor => {
  const place = findTable(cursor);
  if (!place) return undefined;
  const columns = columnsOf(cursor.lines, place.ruler);
  const rows = rowsOf(cursor, place, columns);
  if (!rows.some(({ cells }) => cells.filter(cell => cell.text !== '').length > 1)) return undefined;
  return { kind: 'table', notation: 'ruled', rows, text: textTo(cursor, place.last) };
};

/** Lines of a table: where it begins and ends, and the dashes that measure its columns. */
interface Place {
  readonly first: number;
  readonly ruler: number;
  readonly last: number;
}

const mostHeaderLines = 12;
const mostLines = 400;
const ruler = /^(?:-{2,}(?: +-{2,})+|={2,}(?: +={2,})+)$/;
const wholeRule = /^-{20,}$/;

function findTable({ lines, line }: Cursor): Place | undefined {
  const opened = isRule(lines, line);
  if (!opened && !isRuler(lines, line + 1)) return undefined;
  const measuring = rulerFrom(lines, line);
  if (measuring === undefined) return undefined;
  const last = opened ? closingRule(lines, measuring) : lastUnruled(lines, measuring);
  return last !== undefined && last > measuring ? { first: line, ruler: measuring, last } : undefined;
}

function rulerFrom(lines: Lines, line: number): number | undefined {
  for (let at = line; at < Math.min(line + mostHeaderLines, lines.count) && !lines.isBlank(at); at++)
    if (isRuler(lines, at)) return at;
  return undefined;
}

/** The first rule below that nothing follows. */
function closingRule(lines: Lines, above: number): number | undefined {
  const end = Math.min(above + mostLines, lines.count);
  for (let at = above + 1; at < end; at++)
    if (isRule(lines, at) && (at + 1 === lines.count || lines.isBlank(at + 1))) return at;
  return undefined;
}

/** The line above the first blank one below; undefined if there is a rule among them, so that `above` opens a table. */
function lastUnruled(lines: Lines, above: number): number | undefined {
  let at = above;
  while (at + 1 < lines.count && !lines.isBlank(at + 1)) if (isRule(lines, ++at)) return undefined;
  return at;
}

const isRuler = (lines: Lines, line: number): boolean =>
  line < lines.count && mayBeRule(lines, line) && ruler.test(lines.content(line));
const isRule = (lines: Lines, line: number): boolean => isRuler(lines, line) || isWholeRule(lines, line);
const isWholeRule = (lines: Lines, line: number): boolean =>
  mayBeRule(lines, line) && wholeRule.test(lines.content(line));

/** `-` or `=`. */
function mayBeRule(lines: Lines, line: number): boolean {
  const first = lines.first(line);
  return first === 0x2d || first === 0x3d;
}

/** Where the columns begin, counted in columns of a monospaced font from the start of the line. */
function columnsOf(lines: Lines, line: number): readonly number[] {
  return [...lines.raw(line).matchAll(/[-=]+/g)].map(({ index }) => index);
}

const mostWrapped = 6;

/** A line is a row; where rows are parted by blank lines, what stands between two of these may be one row. */
function rowsOf(cursor: Cursor, { first, last }: Place, columns: readonly number[]): readonly TableRow[] {
  const { lines } = cursor;
  const groups: TableRow[][] = [[]];
  for (let at = first; at <= last; at++) {
    if (lines.isBlank(at) || isRule(lines, at)) groups.push([]);
    else groups.at(-1)!.push(rowOf(cursor, at, columns));
  }
  const filled = groups.filter(group => group.length > 0);
  const parted = isWholeRule(lines, first) || (filled.length > 2 && filled.every(group => group.length <= mostWrapped));
  return parted ? filled.flatMap(group => joinLines(group) ?? group) : filled.flat();
}

function rowOf({ lines, offset }: Cursor, line: number, columns: readonly number[]): TableRow {
  const from = lines.start(line);
  const to = lines.contentEnd(line);
  const text = lines.text.slice(from, to);
  const starts = startsOf(text, columns);
  const cells = starts.map(
    (start, column): TableCell => cellAt(text, start, starts[column + 1] ?? text.length, column, offset - from),
  );
  return { start: lines.contentStart(line) - offset, end: to - offset, cells };
}

/** The units of a line at which the columns begin. */
function startsOf(text: string, columns: readonly number[]): readonly number[] {
  const starts: number[] = [];
  let width = 0;
  let at = 0;
  for (const character of text) {
    while (starts.length < columns.length && columns[starts.length]! <= width) starts.push(at);
    width += displayWidth(character);
    at += character.length;
  }
  return [...starts, ...columns.slice(starts.length).map(() => text.length)];
}
