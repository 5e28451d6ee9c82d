import { range } from '../../text/range';
import { narrow } from '../../text/width';
import { type Cursor, type Reader, textTo } from '../cut';
import type { TableCell, TableRow } from '../tree';
import { cellAt, isFigureCell } from './cells';

/** One line cut into words at its spaces; offsets count from the line's content. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type LineKind = 'data' | 'figures' | 'labels';

const longestLine = 120;
/** So many figures alone on a line are a row whose labels stand above it: 表四. */
const fewestFigures = 5;
const mostHeaderLines = 12;

/** A table whose columns are parted by spaces: `一、本年新收… 4 1 0 0 0 0 5`. Told from prose by the labels of the forms. */
export const readSpacedTable: Reader = cursor => {
  const { lines, line } = cursor;
  const kinds: LineKind[] = [];
  for (let at = line; at < lines.count; at++) {
    const kind = kindOf(cursor, at);
    if (!kind || (kinds.length >= mostHeaderLines && kinds.every(k => k === 'labels'))) break;
    kinds.push(kind);
  }
  const rows = trimmed(kinds);
  if (rows < 2) return undefined;
  const text = textTo(cursor, line + rows - 1);
  return {
    kind: 'table',
    notation: 'spaces',
    rows: Array.from({ length: rows }, (_, i) => rowOf(cursor, line + i)),
    text,
  };
};

/** Labels behind the last figures belong to what follows. */
function trimmed(kinds: readonly LineKind[]): number {
  return kinds.findLastIndex(kind => kind !== 'labels') + 1;
}

function kindOf({ lines, lexicon }: Cursor, line: number): LineKind | undefined {
  const content = lines.content(line);
  if (content === '' || content.length > longestLine || !/\s/.test(content)) return undefined;
  const words = wordsOf(content);
  const label = words.slice(0, figuresFrom(words));
  const figures = words.length - label.length;
  if (label.length === 0) return figures >= fewestFigures ? 'figures' : undefined;
  const last = label.at(-1)!.text;
  if (figures > 0)
    return lexicon.isLabel(last) || lexicon.isLabel(label.map(w => w.text).join('')) ? 'data' : undefined;
  return label.length > 1 && label.filter(w => lexicon.isLabel(w.text)).length >= label.length - 1
    ? 'labels'
    : undefined;
}

/** Index of the first word from which on all are figures or marks for none. */
function figuresFrom(words: readonly Word[]): number {
  let at = words.length;
  while (at > 0 && (isFigureCell(words[at - 1]!.text) || /^[-/]+$/.test(narrow(words[at - 1]!.text)))) at--;
  return at;
}

const wordsOf = (content: string): Word[] =>
  [...content.matchAll(/\S+/g)].map(m => ({ from: m.index, to: m.index + m[0].length, text: m[0] }));

function rowOf({ lines, lexicon, offset }: Cursor, line: number): TableRow {
  const content = lines.content(line);
  const start = lines.contentStart(line) - offset;
  const words = wordsOf(content);
  const split = figuresFrom(words);
  const whole = words.slice(0, split);
  const joined = split > 1 && words.length > split && !lexicon.isLabel(whole.at(-1)!.text);
  const labels = joined ? [{ from: whole[0]!.from, to: whole.at(-1)!.to, text: '' }] : whole;
  const cells = [...labels, ...words.slice(split)].map((word, column): TableCell => {
    const cell = cellAt(content, word.from, word.to, column);
    return {
      ...cell,
      range: range(start + cell.range.start, start + cell.range.end),
      text: cell.text.replace(/\s+/g, ''),
    };
  });
  return { range: range(start, start + content.length), cells };
}
