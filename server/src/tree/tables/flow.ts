import { type Cursor, type Reader, textTo } from '../cut';
import type { Lines } from '../lines';
import { isTitle } from '../titles';
import type { TableCell, TableRow } from '../tree';
import { barlessEnd, barlessStart, barlessWords, isBars } from './bars';
import { isCellContent, isFigureCell, isUnitCell, singleCell, unescaped } from './cells';
import { afterPageBreak, mayEndPage } from './page-break';

/** One cell as it flows: lines `from` to `to`, more than one where a line break split its label. */
interface FlowCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: 'label' | 'content' | 'unknown';
}

const longestLabel = 60;
const mostPieces = 4;

/**
 * A table that lost its rules: one cell a line, often with blank lines between, labels perhaps split over lines. Told
 * from prose by the labels of the forms. A row is a label and the cells after it; a label alone is a row of its own.
 */
export const readFlow: Reader = cursor => {
  if (!mayBegin(cursor)) return undefined;
  const first = readCell(cursor, cursor.line);
  if (first?.kind !== 'label' || startsSection(cursor, first, false)) return undefined;
  const cells = gather(cursor);
  if (!isTable(cells)) return undefined;
  const text = textTo(cursor, lastBars(cursor.lines, cells.at(-1)!.to));
  return { kind: 'table', notation: 'lines', rows: intoRows(cursor, cells), text };
};

function mayBegin({ lines, lexicon, line }: Cursor): boolean {
  const content = barlessWords(lines, line);
  return content.length <= longestLabel && (lexicon.isLabel(content) || lexicon.isLabelPiece(content));
}

/** At least a few labels and figures; or, in a blank form, labels alone. */
function isTable(cells: readonly FlowCell[]): boolean {
  const figures = cells.filter(c => c.kind === 'content').length;
  const labels = cells.filter(c => c.kind === 'label').length;
  return (figures >= 2 && labels >= 2) || labels >= 6;
}

/**
 * A section's name is a label only if cells or further labels of the table follow at once: `三、依申请公开情况` is also a
 * row of the 统计表.
 */
function startsSection(cursor: Cursor, cell: FlowCell, inside: boolean): boolean {
  const { lines, lexicon } = cursor;
  if (!lexicon.isSection(cell.text)) return false;
  const next = nextCell(lines, cell.to + 1);
  if (next >= lines.count) return true;
  const content = barlessWords(lines, next);
  if (isFigureCell(content) || isUnitCell(content)) return mayEndPage(lines, next);
  return !inside || !lexicon.isLabel(content) || lexicon.isSection(content);
}

/** So many lines of bars may stand between two cells. */
const mostBars = 12;

/** The next line that is neither blank nor a bar between two cells. */
function nextCell(lines: Lines, line: number): number {
  let at = lines.nextFilled(line);
  for (let bars = 0; at < lines.count && bars < mostBars && isBars(lines.content(at)); bars++) {
    at = lines.nextFilled(at + 1);
  }
  return at;
}

/** The last of the bars that close the table below `line`; `line` where none do. */
function lastBars(lines: Lines, line: number): number {
  let at = line;
  while (at + 1 < lines.count && at - line < mostBars && isBars(lines.content(at + 1))) at++;
  return at;
}

function gather(cursor: Cursor): FlowCell[] {
  const { lines } = cursor;
  const cells: FlowCell[] = [];
  let at = cursor.line;
  while (at < lines.count) {
    if (cells.length > 0) at = afterPageBreak(lines, at, false);
    const cell = inPlace(cursor, readCell(cursor, at), cells.at(-1));
    if (!cell || startsSection(cursor, cell, cells.length > 0) || !belongs(cursor, cell, cells.length > 0)) break;
    cells.push(cell);
    at = nextCell(lines, cell.to + 1);
  }
  while (cells.length > 0 && cells.at(-1)!.kind === 'unknown') cells.pop();
  return cells;
}

const longestText = 3;

/** A word in a figure's place, behind a unit or before further figures: `若干`. */
function inPlace({ lines }: Cursor, cell: FlowCell | undefined, before: FlowCell | undefined): FlowCell | undefined {
  if (cell?.kind !== 'unknown' || !before || cell.text.length > longestText) return cell;
  const next = nextCell(lines, cell.to + 1);
  const among = next < lines.count && isFigureCell(barlessWords(lines, next));
  return among || isUnitCell(before.text) ? { ...cell, kind: 'content' } : cell;
}

/** What is neither label nor figure belongs to the table only as the label of figures that follow it at once. */
function belongs({ lines }: Cursor, cell: FlowCell, inside: boolean): boolean {
  if (cell.kind !== 'unknown') return true;
  const next = nextCell(lines, cell.to + 1);
  return inside && next < lines.count && isFigureCell(barlessWords(lines, next));
}

function readCell(cursor: Cursor, line: number): FlowCell | undefined {
  const { lines, lexicon } = cursor;
  const content = barlessWords(lines, line);
  if (content.length > longestLabel) return undefined;
  if (isCellContent(content)) return { from: line, to: line, text: content, kind: 'content' };
  if (lexicon.isLabel(content)) return joined(cursor, line, content);
  const split = splitLabel(cursor, line, content);
  if (split) return split;
  const plain = !/[。；！？!?]/.test(content) && !isTitle(content);
  return plain ? { from: line, to: line, text: content, kind: 'unknown' } : undefined;
}

/** A label may be the beginning of a longer one that the next lines complete: `（六）其他` / `处理`. */
function joined(cursor: Cursor, line: number, content: string): FlowCell {
  const { lines, lexicon } = cursor;
  let text = content;
  for (let at = line + 1; at < Math.min(line + mostPieces, lines.count) && !lines.isBlank(at); at++) {
    text += barlessWords(lines, at);
    if (text.length > longestLabel + 20 || isCellContent(barlessWords(lines, at))) break;
    const remark = /^[（(]/.test(barlessWords(lines, at)) || isOpen(content);
    if (lexicon.isWholeLabel(text) || (remark && !isOpen(text) && lexicon.isLabel(text))) {
      return { from: line, to: at, text, kind: 'label' };
    }
  }
  return { from: line, to: line, text: content, kind: 'label' };
}

/** True if a bracket is still open at the end. */
const isOpen = (text: string): boolean => text.split(/[（(]/).length > text.split(/[）)]/).length;

function splitLabel(cursor: Cursor, line: number, content: string): FlowCell | undefined {
  if (!cursor.lexicon.isLabelPiece(content)) return undefined;
  const { lines } = cursor;
  let text = content;
  for (let at = line + 1; at < Math.min(line + mostPieces, lines.count) && !lines.isBlank(at); at++) {
    text += barlessWords(lines, at);
    if (text.length > longestLabel + 20) return undefined;
    if (cursor.lexicon.isLabel(text)) return { from: line, to: at, text, kind: 'label' };
  }
  return undefined;
}

function intoRows({ lines, offset }: Cursor, cells: readonly FlowCell[]): TableRow[] {
  const rows: TableCell[][] = [];
  let open = false;
  for (const cell of cells) {
    if (isBars(cell.text)) continue;
    const row = cell.kind === 'content' && open ? rows.at(-1)! : [];
    if (row.length === 0) rows.push(row);
    const start = barlessStart(lines, cell.from) - offset;
    row.push(singleCell(start, barlessEnd(lines, cell.to) - offset, unescaped(cell.text), row.length));
    open = true;
  }
  return rows.map(row => ({ start: row[0]!.start, end: row.at(-1)!.end, cells: row }));
}
