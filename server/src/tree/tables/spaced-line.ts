import { isWhite } from '../../text/white';
import type { Cursor } from '../cut';
import { sign } from '../line-signs';
import { isFigureCell, isMarkCell, isUnitCell } from './cells';

/** A run without spaces; offsets count from the start of the block. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A line cut at its spaces into the words of a label and the figures behind them. */
export interface SpacedLine {
  readonly line: number;
  readonly labels: readonly Word[];
  readonly figures: readonly Word[];
}

const longestLine = 120;
/** What is longer and has no space is no cell. */
export const longestWord = 60;

/** Nothing for a blank line, and for one too long to be a row. */
export function readSpacedLine({ lines, offset }: Cursor, line: number): SpacedLine | undefined {
  if (line >= lines.count) return undefined;
  const from = lines.contentStart(line);
  const length = lines.contentEnd(line) - from;
  if (length === 0 || length > longestLine) return undefined;
  const leads = lines.has(line, sign.dots) && leaders.test(lines.content(line));
  const hasSpaces = leads || lines.has(line, sign.space);
  if (!hasSpaces && length > longestWord) return undefined;
  const content = leads ? withoutLeaders(lines.content(line)) : lines.content(line);
  const start = from - offset;
  const words = hasSpaces ? wordsOf(content, start) : [{ from: start, to: start + content.length, text: content }];
  const split = figuresFrom(words);
  return { line, labels: words.slice(0, split), figures: words.slice(split) };
}

/** Dots that lead from a label to its figure, `（一）予以公开……3`, are spaces as well. */
const withoutLeaders = (content: string): string => content.replaceAll(allLeaders, dots => ' '.repeat(dots.length));
const leaders = /(?:…{2,}|[.·．‥]{4,})(?=\s*[\d０-９条件次篇个人项万—-])/;
const allLeaders = new RegExp(leaders, 'g');

function wordsOf(content: string, start: number): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (let at = 0; at <= content.length; at++) {
    if (at < content.length && !isWhite(content.charCodeAt(at))) continue;
    if (at > from) words.push({ from: start + from, to: start + at, text: content.slice(from, at) });
    from = at + 1;
  }
  return words;
}

/**
 * Index of the first word from which on all are figures or marks for none; the 单位 of the 统计表 stands before them.
 * Among many figures one word may be none: `3 O 0 0 0 0 3`.
 */
function figuresFrom(words: readonly Word[]): number {
  let at = words.length;
  while (at > 0 && isFigure(words[at - 1]!.text)) at--;
  const first = words.length < fewestMixed ? -1 : words.findIndex(w => isFigure(w.text));
  if (first >= 0 && first < at && words.length - first >= fewestMixed) {
    const others = words.slice(first).filter(w => !isFigure(w.text));
    if (others.length === 1 && others[0]!.text.length <= longestText) return first;
  }
  const last = words.at(-1)!.text;
  if (words.length > 2 && isUnitCell(words.at(-2)!.text) && last.length <= longestText) return words.length - 2;
  const fewest = words.length === at ? 2 : 1;
  const hasUnit = words.length - at <= 1 && at >= fewest && isUnitCell(words[at - 1]!.text);
  return hasUnit ? at - 1 : at;
}

const fewestMixed = 5;
const longestText = 4;

const isFigure = (word: string): boolean => isFigureCell(word) || isMarkCell(word);

export const joinWords = (words: readonly Word[]): string => words.map(w => w.text).join('');
