import { onOneLine } from '../../text/one-line';
import { type Cursor, type Reader, textTo } from '../cut';
import { sign } from '../line-signs';
import type { Lexicon, TableBlock, TableCell, TableRow } from '../tree';
import { cellAt, cellsBetween, isCellContent, isFigureCell } from './cells';
import { gatherRows } from './gather-rows';
import { isPartOfLabel } from './label-parts';
import { afterPageBreak } from './page-break';
import { endOfLine } from './rows';

interface Row {
  /** `other`: figures under words that no form has. */
  readonly kind: 'data' | 'figures' | 'labels' | 'other';
  readonly cells: readonly TableCell[];
  readonly last: number;
}

const longestRecord = 600;
const longestCell = 80;
/** Words where a figure should be. */
const longestText = 8;
const mostBroken = 4;
const fewestFigures = 5;

/**
 * Cells with commas between them, or semicolons, as spreadsheets export them: `"1.属于国家秘密",0,0`. A quoted cell may hold
 * commas and line ends. Prose has commas too: each row must be labels of a form, or one of them with figures behind it.
 */
export const readCsvTable: Reader = cursor => readSeparated(cursor, commas) ?? readSeparated(cursor, semicolons);

/**
 * What is copied from a spreadsheet has tabs between its cells, and quotes around those that are broken over lines. Without
 * such a cell it is a table as any other with tabs.
 */
export const readQuotedTabs: Reader = cursor => (hasBrokenCell(cursor) ? readSeparated(cursor, tabs) : undefined);

/** Among the lines with tabs, or with a quote, that begin here: one with an odd number of quotes. */
function hasBrokenCell({ lines, line }: Cursor): boolean {
  if (!lines.has(line, tabs.sign) && lines.first(line) !== 0x22) return false;
  const to = Math.min(lines.count, line + mostLines);
  for (let at = line; at < to && lines.has(at, tabs.sign | sign.quote); at++)
    if (lines.has(at, sign.quote) && isOpen(lines.content(at))) return true;
  return false;
}

const mostLines = 100;

/** What parts cells, and the sign of it. */
interface Separator {
  readonly unit: string;
  readonly sign: number;
}

const commas: Separator = { unit: ',', sign: sign.comma };
const tabs: Separator = { unit: '\t', sign: sign.tab | sign.outerTab };
const semicolons: Separator = { unit: ';', sign: sign.semicolon };

function readSeparated(cursor: Cursor, separator: Separator): TableBlock | undefined {
  if (!mayBegin(cursor, cursor.line, separator) && !isCaption(cursor, cursor.line, separator)) return undefined;
  const rows = gather(cursor, separator);
  if (rows.length < 2 || !rows.some(row => row.kind === 'data' || row.kind === 'figures')) return undefined;
  const text = textTo(cursor, rows.at(-1)!.last);
  return { kind: 'table', notation: 'csv', rows: rows.map(row => layOut(row)), text };
}

/** The first cell of a record may be broken over lines if it is quoted. */
const mayBegin = ({ lines }: Cursor, line: number, separator: Separator): boolean =>
  lines.has(line, separator.sign) || (lines.has(line, sign.quote) && lines.content(line).startsWith('"'));

const layOut = ({ cells }: Row): TableRow => ({
  start: cells[0]!.start,
  end: Math.max(...cells.map(c => c.end)),
  cells,
});

const gather = (cursor: Cursor, separator: Separator): Row[] =>
  gatherRows(
    cursor,
    line => afterPageBreak(cursor.lines, line, true),
    (line, before: Row | undefined) => readRow(cursor, line, separator, before),
  );

function readRow(cursor: Cursor, line: number, separator: Separator, before: Row | undefined): Row | undefined {
  if (!mayBegin(cursor, line, separator) && !isCaption(cursor, line, separator)) return undefined;
  const record = readRecord(cursor, line, separator);
  const kind = record && kindOf(record.cells, cursor.lexicon, before);
  return kind && { ...record, kind };
}

/** The caption of a part of 表二 may have no cells of its own. */
function isCaption({ lines, lexicon }: Cursor, line: number, separator: Separator): boolean {
  if (line + 1 >= lines.count || !lines.has(line + 1, separator.sign)) return false;
  const content = lines.content(line);
  return content.length <= longestCell && lexicon.isLabel(content) && !lexicon.isSection(content);
}

function kindOf(cells: readonly TableCell[], lexicon: Lexicon, before: Row | undefined): Row['kind'] | undefined {
  const words = cells.filter(c => c.text !== '');
  const contents: TableCell[] = [];
  const labels: TableCell[] = [];
  for (const cell of words) (isCellContent(cell.text) ? contents : labels).push(cell);
  if (labels.some(c => c.text.length > longestCell || /[。；！？]/.test(c.text))) return undefined;
  if (labels.length === 0) return contents.length >= fewestFigures ? 'figures' : undefined;
  const known = labels.filter(c => isPartOfLabel(c.text, lexicon)).length;
  if (contents.length === 0) {
    if (known < labels.length - 1 || known === 0) return undefined;
    return labels.length === 1 && cells.length > 2 ? 'data' : 'labels';
  }
  const leading = words.slice(0, words.indexOf(contents[0]!));
  if (leading.length === 0 || labels.slice(leading.length).some(c => c.text.length > longestText)) return undefined;
  if (lexicon.isLabel(leading.at(-1)!.text)) return 'data';
  return before?.cells.length === cells.length && contents.some(c => isFigureCell(c.text)) ? 'other' : undefined;
}

/** The cells of the record that begins in `line`, and the line in which it ends. */
function readRecord(
  { lines, offset }: Cursor,
  line: number,
  { unit }: Separator,
): { cells: TableCell[]; last: number } | undefined {
  const [start, endOf] =
    unit === '\t'
      ? [lines.start(line), (at: number) => endOfLine(lines.text, lines.end(at))]
      : [lines.contentStart(line), (at: number) => lines.contentEnd(at)];
  if (!lines.has(line, sign.quote)) {
    const end = endOf(line);
    return end - start > longestRecord
      ? undefined
      : { cells: cellsBetween(lines.text, start, end, unit.charCodeAt(0), offset), last: line };
  }
  let last = line;
  let record = lines.text.slice(start, endOf(line));
  while (isOpen(record)) {
    if (++last >= Math.min(line + mostBroken, lines.count)) return undefined;
    record = lines.text.slice(start, endOf(last));
  }
  if (record.length > longestRecord) return undefined;
  const cells = split(record, unit).map((part, column) => fieldAt(record, part, column, start - offset));
  return { cells, last };
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** `by`: where the record starts, counted from the block. */
function fieldAt(record: string, { from, to }: Part, column: number, by: number): TableCell {
  const outer = cellAt(record, from, to, column, 0);
  const { start, end } = outer;
  const quoted = end - start > 1 && record[start] === '"' && record[end - 1] === '"';
  const cell = quoted ? cellAt(record, start + 1, end - 1, column, 0) : outer;
  const text = onOneLine(cell.text.replaceAll('""', '"'));
  return { ...cell, text, start: by + cell.start, end: by + cell.end };
}

const isOpen = (record: string): boolean =>
  record.length <= longestRecord && record.includes('"') && record.split('"').length % 2 === 0;

function split(record: string, separator: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= record.length; at++) {
    if (record[at] === '"') quoted = !quoted;
    if (at < record.length && (quoted || record[at] !== separator)) continue;
    parts.push({ from, to: at });
    from = at + 1;
  }
  return parts;
}
