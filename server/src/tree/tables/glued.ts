import { type Cursor, type Reader, textTo } from '../cut';
import type { Lexicon, TableRow } from '../tree';
import { singleCell } from './cells';

/** A line of a table: `figures` stand at its end without anything between them. */
interface GluedLine {
  readonly line: number;
  readonly kind: 'label' | 'row' | 'figures';
  readonly figures: string;
  /** Where its labels begin. */
  readonly starts: readonly number[];
}

const longest = 100;
const fewestRows = 2;
const fewestFigures = 15;

/**
 * A table whose cells have nothing between them: `2.重复申请0000000`. What begins with a nought is one digit a cell; other
 * figures that run together nobody can tell apart, so they are one cell, of which such a row has too few.
 */
export const readGluedTable: Reader = cursor => {
  const { lines } = cursor;
  const found: GluedLine[] = [];
  for (let at = cursor.line; at < lines.count; at++) {
    const next = readLine(cursor, at);
    if (!next) break;
    found.push(next);
  }
  while (found.at(-1)?.kind === 'label') found.pop();
  const rows = found.filter(({ kind }) => kind !== 'label');
  const isWide = rows.some(({ kind, figures }) => kind === 'figures' && figures.length === fewestFigures);
  if ((rows.length < fewestRows && !isWide) || !rows.some(runsTogether)) return undefined;
  const text = textTo(cursor, found.at(-1)!.line);
  return { kind: 'table', notation: 'spaces', rows: found.map(one => layOut(cursor, one)), text };
};

const runsTogether = ({ kind, figures }: GluedLine): boolean =>
  kind === 'figures' || (figures.length > 1 && figures.startsWith('0')) || figures.length >= 7;

function readLine({ lines, lexicon }: Cursor, line: number): GluedLine | undefined {
  const content = lines.content(line);
  if (content.length < 2 || content.length > longest || /[\s。；|]/.test(content)) return undefined;
  const figures = figuresOf(content);
  const words = content.slice(0, content.length - figures.length);
  if (words === '') return figures.length >= fewestFigures ? { line, kind: 'figures', figures, starts: [] } : undefined;
  if (figures !== '') {
    const start = labelStart(words, lexicon);
    return start === undefined ? undefined : { line, kind: 'row', figures, starts: start > 0 ? [0, start] : [0] };
  }
  if (lexicon.isSection(words)) return undefined;
  const starts = lexicon.isLabel(words) ? [0] : headStarts(words, lexicon);
  return starts.length > 0 ? { line, kind: 'label', figures, starts } : undefined;
}

function figuresOf(content: string): string {
  let at = content.length;
  while (at > 0 && /[\d.]/.test(content[at - 1]!)) at--;
  return /^\d+(?:\.\d+)?$/.test(content.slice(at)) ? content.slice(at) : '';
}

/** Where the label begins that `words` end with; the names of groups may stand before it: `（三）不予公开1.属于国家秘密`. */
function labelStart(words: string, lexicon: Lexicon): number | undefined {
  if (lexicon.isLabel(words)) return 0;
  const last = words.search(/(?:\d\.|[（(][一二三四五六七][）)])[^\d（(]*(?:[（(][^（）()]*[）)])?$/);
  return last > 0 && lexicon.isLabel(words.slice(last)) ? last : undefined;
}

const longestLabel = 20;

/** Where each of the column heads begins that stand in a line without anything between them; none where it is not made of such. */
function headStarts(words: string, lexicon: Lexicon): readonly number[] {
  if (!lexicon.isLabelEnd(words.slice(-2)) && !lexicon.isLabel(words.slice(-2))) return [];
  const starts: number[] = [];
  let at = /^[（(]本列[^）)]*[）)]/.exec(words)?.[0].length ?? 0;
  if (at > 0) starts.push(0);
  while (at < words.length) {
    let end = Math.min(words.length, at + longestLabel);
    while (end > at + 1 && !lexicon.isLabel(words.slice(at, end))) end--;
    if (end === at + 1) return [];
    starts.push(at);
    at = end;
  }
  return starts;
}

function layOut({ lines, offset }: Cursor, { line, figures, starts }: GluedLine): TableRow {
  const from = lines.contentStart(line) - offset;
  const content = lines.content(line);
  const words = content.length - figures.length;
  const single = figures.length > 1 && figures.startsWith('0') && !figures.includes('.');
  const ofFigures = Array.from({ length: single ? figures.length : Math.min(1, figures.length) }, (_, i) => words + i);
  const begins = [...starts, ...ofFigures];
  const cells = begins.map((begin, column) => {
    const end = begins[column + 1] ?? content.length;
    return singleCell(from + begin, from + end, content.slice(begin, end), column);
  });
  return { start: from, end: from + content.length, cells };
}
