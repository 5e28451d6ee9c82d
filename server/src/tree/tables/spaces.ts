import { type Cursor, type Reader, textTo } from '../cut';
import { sign } from '../line-signs';
import type { Lexicon, TableRow } from '../tree';
import { singleCell } from './cells';
import { gatherRows } from './gather-rows';
import { isPartOfLabel } from './label-parts';
import { afterGap } from './page-break';
import { joinWords, longestWord, readSpacedLine, type SpacedLine, type Word } from './spaced-line';

/** A row over one line or, where its label is wrapped, over several. */
interface SpacedRow {
  readonly kind: 'data' | 'figures' | 'labels';
  readonly lines: readonly SpacedLine[];
  readonly last: number;
}

const spacedRow = (kind: SpacedRow['kind'], lines: readonly SpacedLine[]): SpacedRow => ({
  kind,
  lines,
  last: lines.at(-1)!.line,
});

/** So many figures alone on a line are a row whose labels stand above it: 表四. */
const fewestFigures = 5;
const mostWrapped = 4;
const mostBlank = 2;

/**
 * A table whose columns are parted by spaces, as text taken from a PDF has it: `一、本年新收… 4 1 0 0 0 0 5`. A label may
 * be wrapped over the lines before and after its figures. Told from prose by the labels of the forms.
 */
export const readSpacedTable: Reader = cursor => {
  if (!mayBegin(cursor)) return undefined;
  const rows = gather(cursor);
  if (!isTable(rows)) return undefined;
  const text = textTo(cursor, rows.at(-1)!.last);
  return { kind: 'table', notation: 'spaces', rows: rows.map(row => layOut(row, cursor.lexicon)), text };
};

/** Without a space or dots a line holds nothing that begins a table but a label or a piece of one. */
function mayBegin({ lines, lexicon, line }: Cursor): boolean {
  if (lines.has(line, sign.space | sign.dots)) return true;
  const content = lines.content(line);
  return content.length <= longestWord && (lexicon.isLabel(content) || lexicon.isLabelPiece(content));
}

function isTable(rows: readonly SpacedRow[]): boolean {
  return rows.length >= 2 && rows.some(row => row.kind !== 'labels');
}

const gather = (cursor: Cursor): SpacedRow[] =>
  gatherRows(
    cursor,
    line => afterGap(cursor.lines, line, true, mostBlank),
    (line, before: SpacedRow | undefined) => readRow(cursor, line, before !== undefined),
  );

function readRow(cursor: Cursor, line: number, inside: boolean): SpacedRow | undefined {
  const first = readSpacedLine(cursor, line);
  if (!first) return undefined;
  if (first.labels.length === 0) {
    return first.figures.length >= fewestFigures ? spacedRow('figures', [first]) : undefined;
  }
  const whole = dataRow(cursor, first);
  if (whole) return spacedRow('data', whole);
  const named = isHeader(first, cursor.lexicon, inside) || (inside && isGroup(cursor, first));
  return first.figures.length === 0 && named ? spacedRow('labels', [first]) : undefined;
}

/** The lines of a row with a label of a form and its figures; the longest label that they make up. */
function dataRow(cursor: Cursor, first: SpacedLine): readonly SpacedLine[] | undefined {
  const { lexicon } = cursor;
  const lines = [first];
  const ownLabel = first.figures.length > 0 && endsWithLabel(first, lexicon);
  let found = ownLabel ? 1 : 0;
  let label = joinWords(first.labels);
  while (lines.length < mostWrapped && (lexicon.isLabelPiece(label) || lexicon.isLabel(label))) {
    const next = readSpacedLine(cursor, first.line + lines.length);
    if (!next || (next.figures.length > 0 && lines.some(l => l.figures.length > 0))) break;
    if (next.labels.length === 0 && next.figures.length < 2) break;
    lines.push(next);
    label += joinWords(next.labels);
    const wider = next.labels.length === 0 || lexicon.isWholeLabel(label) || found === 0;
    if (wider && lines.some(l => l.figures.length > 0) && lexicon.isLabel(label)) found = lines.length;
  }
  return found > 0 ? lines.slice(0, found) : undefined;
}

const endsWithLabel = ({ labels }: SpacedLine, lexicon: Lexicon): boolean =>
  lexicon.isLabel(labels.at(-1)!.text) || (labels.length > 1 && lexicon.isLabel(joinWords(labels)));

/** `三、依申请公开情况` over a row with figures: the name of a group, though a section has it too. */
function isGroup(cursor: Cursor, { labels: [only, more], line }: SpacedLine): boolean {
  if (!only || more || !cursor.lexicon.isNumberedRow(only.text)) return false;
  const next = readSpacedLine(cursor, line + 1);
  return next !== undefined && next.figures.length > 0 && next.labels.length > 0 && endsWithLabel(next, cursor.lexicon);
}

/** Column heads side by side, perhaps cut by a line break; or the name of a group of rows alone. */
function isHeader({ labels }: SpacedLine, lexicon: Lexicon, inside: boolean): boolean {
  const [only] = labels;
  if (labels.length === 1) {
    const { text } = only!;
    if (lexicon.isSection(text)) return false;
    return lexicon.isLabel(text) || (inside && isPartOfLabel(text, lexicon));
  }
  if (labels.filter(w => isPartOfLabel(w.text, lexicon)).length >= labels.length - 1) return true;
  return inside && labels.every(w => w.text.length <= 2) && lexicon.isOfColumnNames(joinWords(labels));
}

/** The cells in reading order; the label of a data row is one cell, whatever lines it is wrapped over. */
function layOut({ kind, lines }: SpacedRow, lexicon: Lexicon): TableRow {
  const [first] = lines as readonly [SpacedLine];
  const labels = lines.length === 1 ? first.labels : lines.flatMap(l => l.labels);
  const figures = lines.length === 1 ? first.figures : lines.flatMap(l => l.figures);
  const joined = kind === 'data' && labels.length > 1 && !(lines.length === 1 && lexicon.isLabel(labels.at(-1)!.text));
  const heads = joined ? [joinLabel(labels, figures[0]?.from)] : labels;
  const cells = [...heads, ...figures].map(({ from, to, text }, column) => singleCell(from, to, text, column));
  return { start: startOf(first), end: lines.reduce((end, line) => Math.max(end, endOf(line)), 0), cells };
}

const startOf = ({ labels, figures }: SpacedLine): number => (labels[0] ?? figures[0])!.from;
const endOf = ({ labels, figures }: SpacedLine): number => (figures.at(-1) ?? labels.at(-1))!.to;

/** What of a wrapped label stands behind the figures is in its text, not in its range. */
function joinLabel(pieces: readonly Word[], figuresStart: number | undefined): Word {
  const before = pieces.filter(p => figuresStart === undefined || p.from < figuresStart);
  return { from: before[0]!.from, to: before.at(-1)!.to, text: joinWords(pieces) };
}
