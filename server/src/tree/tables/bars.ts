import { isWhite } from '../../text/white';
import type { Lines } from '../lines';

/** `|` or `｜`. */
export const isBarSign = (code: number): boolean => code === 0x7c || code === 0xff5c;

/** A bar, or several, with nothing else: a parting line between cells. */
export const isBars = (content: string): boolean =>
  isBarSign(content.charCodeAt(0)) && leading(content) === content.length;

const isEdge = (code: number): boolean => isBarSign(code) || isWhite(code);

function leading(content: string): number {
  let at = 0;
  while (at < content.length && isEdge(content.charCodeAt(at))) at++;
  return at;
}

function trailing(content: string): number {
  let at = content.length;
  while (at > 0 && isEdge(content.charCodeAt(at - 1))) at--;
  return at;
}

const hasBarAtEdge = (content: string): boolean => isBarSign(content.charCodeAt(0)) || endsWithBar(content);

export const endsWithBar = (content: string): boolean => isBarSign(content.charCodeAt(content.length - 1));

/** `规章  | ||` is `规章`, and a line of bars is nothing. */
export const withoutBarsBehind = (content: string): string => content.slice(0, trailing(content));

/** A line's words without the bars at its ends: `| 规章 |` and `规章  | ||` are `规章`. A line of bars is left as it is. */
export function barlessWords(lines: Lines, line: number): string {
  const content = lines.content(line);
  return hasBarAtEdge(content) && !isBars(content) ? content.slice(leading(content), trailing(content)) : content;
}

/** Where the words begin and end in the text. */
export const barlessStart = (lines: Lines, line: number): number =>
  lines.contentStart(line) + leading(lines.content(line));
export const barlessEnd = (lines: Lines, line: number): number =>
  lines.contentStart(line) + trailing(lines.content(line));

const alike = 4;

/**
 * Extractors of web pages write a table with a bar behind each cell and a line end too: `规章  |`, `0  |`. The bars tell
 * nothing of rows then. True if so many lines from here on have one cell each.
 */
export function hasCellsOnLines(lines: Lines, first: number): boolean {
  let line = first;
  for (let found = 0; found < alike; found++) {
    line = lines.nextFilled(line);
    if (line >= lines.count || hasInnerBar(lines.content(line))) return false;
    line++;
  }
  return true;
}

/** Between words: a line with one has several cells. */
export const hasInnerBar = (content: string): boolean => hasBarBetween(content, 0, content.length);

/** The same of the words of `text` between two places. */
export function hasBarBetween(text: string, from: number, to: number): boolean {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (start < end && isEdge(text.charCodeAt(end - 1))) end--;
  const words = text.slice(start, end);
  return words.includes('|') || words.includes('｜');
}
