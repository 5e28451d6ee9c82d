import { isWhite } from '../../text/white';
import { type Cursor, type Reader, textTo } from '../cut';
import { sign } from '../line-signs';
import type { Lexicon, TableBlock, TableCell, TableRow } from '../tree';
import { singleCell } from './cells';
import { readFlow } from './flow';
import { assemble, type Printed, type PrintedLabel, type PrintedRow } from './printed-labels';
import {
  beginsLabel,
  continues,
  hasHeadsBeside,
  isContent,
  longestWord,
  type PrintedWord,
  printedWords,
} from './printed-words';
import { readSpacedTable } from './spaces';

const fewestRows = 2;
/** So many figures are a row that needs no other: 表四. */
const wideRow = 5;

/**
 * A table whose cells are parted by spaces or line ends, be it as tools take it from a printed page: the lines of wrapped labels
 * stand above and below their figures, names of groups amid the rows that they span, heads in pieces.
 */
export const readPrintedTable: Reader = cursor => {
  const plain = readSpacedTable(cursor) ?? readFlow(cursor);
  if (plain?.kind === 'table' && isAll(cursor, plain)) return inOrder(cursor, plain);
  const pieced = readPieces(cursor);
  const table = pieced && !(plain?.kind === 'table' && !isFuller(pieced, plain, cursor.lexicon)) ? pieced : plain;
  return table?.kind === 'table' ? inOrder(cursor, table) : table;
};

/**
 * Where heads stand side by side and figures below each other, a tool wrote down the page part by part: then the order of the
 * figures need not be that of the table.
 */
function inOrder(cursor: Cursor, table: TableBlock): TableBlock {
  if (table.notation !== 'lines') return table;
  const { lines, line, offset } = cursor;
  for (let at = line; at < lines.count && lines.start(at) < offset + table.text.length; at++)
    if (lines.has(at, sign.space) && hasHeadsBeside(cursor, at)) return { ...table, notation: 'scattered' };
  return table;
}

/** Every cell of it is whole, and what follows is no part of a table. */
function isAll(cursor: Cursor, { rows, text }: TableBlock): boolean {
  const { lines, lexicon, offset } = cursor;
  if (rows.some(({ cells }) => cells.some(cell => !isContent(cell.text) && !lexicon.isLabel(cell.text)))) return false;
  const end = offset + text.length;
  return end === lines.text.length || !continues(cursor, lines.lineAt(end));
}

function readPieces(cursor: Cursor): TableBlock | undefined {
  if (!mayBegin(cursor)) return undefined;
  const lines = printedWords(cursor);
  if (!lines.some(hasFigure)) return undefined;
  const read = assemble(lines.flat(), cursor.lexicon);
  const last = lastLine(lines, read);
  const printed = { ...read, labels: read.labels.filter(({ first }) => first.line <= last) };
  if (!isTable(printed)) return undefined;
  const figures = printed.rows.flatMap(row => row.figures).length;
  const notation = figures * 2 > lines.filter(hasFigure).length * 3 ? 'spaces' : 'lines';
  return { kind: 'table', notation, rows: intoRows(printed), text: textTo(cursor, last) };
}

/** With more rows that have label and figures, or as many with more figures, or on more lines. */
function isFuller(table: TableBlock, other: TableBlock, lexicon: Lexicon): boolean {
  const [own, others] = [completeRows(table, lexicon), completeRows(other, lexicon)];
  if (own.length !== others.length) return own.length > others.length;
  const more = figuresIn(own) - figuresIn(others);
  return more > 0 || (more === 0 && table.text.length > other.text.length);
}

const figuresIn = (rows: readonly TableRow[]): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter(cell => isContent(cell.text)).length, 0);

const mostFigures = 15;

const completeRows = ({ rows }: TableBlock, lexicon: Lexicon): readonly TableRow[] =>
  rows.filter(({ cells }) => {
    const label = cells.findLastIndex(cell => lexicon.isLabel(cell.text));
    const figures = cells.length - label - 1;
    return figures > 0 && figures <= mostFigures && (label >= 0 || figures >= wideRow);
  });

const isTable = ({ labels, rows }: Printed): boolean =>
  labels.length > 1 && (rows.length >= fewestRows || rows.some(row => row.figures.length >= wideRow));

const hasFigure = (words: readonly PrintedWord[]): boolean => words.some(word => word.isContent);

const longestBeginning = 240;

function mayBegin({ lines, lexicon, line }: Cursor): boolean {
  const from = lines.contentStart(line);
  const to = lines.contentEnd(line);
  if (to - from > longestBeginning) return false;
  const longest = Math.min(to, from + longestWord + 1);
  let end = from;
  while (end < longest && !isWhite(lines.text.charCodeAt(end))) end++;
  return end - from <= longestWord && beginsLabel(lines.text.slice(from, end), lexicon);
}

/** The line of the last figures, or of the last piece of a label before them. */
function lastLine(lines: readonly (readonly PrintedWord[])[], { labels }: Printed): number {
  const figures = lines.findLast(hasFigure)?.[0]?.line ?? -1;
  const next = labels.find(({ first }) => first.line > figures)?.first.line ?? Number.POSITIVE_INFINITY;
  const pieces = labels.map(({ last }) => last.line).filter(line => line < next);
  return pieces.reduce((last, line) => Math.max(last, line), figures);
}

interface Drawn {
  readonly labels: readonly PrintedLabel[];
  readonly figures: readonly PrintedWord[];
}

/** Names of groups stand in the row that they begin beside; heads in a row for each line. */
function intoRows({ labels, rows }: Printed): readonly TableRow[] {
  const owned = new Set(rows.map(row => row.label));
  const byLine = new Map<number, PrintedLabel[]>();
  for (const label of labels) {
    if (owned.has(label)) continue;
    const beside = byLine.get(label.first.line);
    if (beside) beside.push(label);
    else byLine.set(label.first.line, [label]);
  }
  const filled = rows.map(row => drawn(row, byLine));
  const heads = [...byLine.values()].map((labels): Drawn => ({ labels, figures: [] }));
  return apart([...filled, ...heads].map(rowOf).toSorted((a, b) => a.start - b.start));
}

function drawn({ label, figures }: PrintedRow, byLine: Map<number, PrintedLabel[]>): Drawn {
  if (!label) return { labels: [], figures };
  const beside = byLine.get(label.first.line) ?? [];
  if (beside.some(({ first }) => first.from > label.first.from)) return { labels: [label], figures };
  byLine.delete(label.first.line);
  return { labels: [...beside, label], figures };
}

function rowOf({ labels, figures }: Drawn): TableRow {
  const words = labels.map(({ first, to, text }) => ({ from: first.from, to, text }));
  const cells = [...words, ...figures].map(
    ({ from, to, text }, column): TableCell => singleCell(from, to, text, column),
  );
  return { start: cells[0]!.start, end: cells.at(-1)!.end, cells };
}

/** The name of a group that stands amid the lines of a row is left out. */
function apart(rows: readonly TableRow[]): readonly TableRow[] {
  const kept: TableRow[] = [];
  for (const row of rows) if (row.start >= (kept.at(-1)?.end ?? 0)) kept.push(row);
  return kept;
}
