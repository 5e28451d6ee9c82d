import { isWhite } from '../../text/white';
import { narrow } from '../../text/width';
import type { TableCell } from '../tree';

/** A cell that covers one column and one row, without its padding. Its place counts from `base`. */
export function cellAt(text: string, from: number, to: number, column: number, base: number): TableCell {
  let start = from;
  let end = to;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end--;
  while (start < end && isPadding(text.charCodeAt(start))) start++;
  if (start === end) start = end = from + (to - from > 1 && !isLineEnd(text.charCodeAt(from)) ? 1 : 0);
  const content = start === end ? '' : text.slice(start, end);
  return singleCell(start - base, end - base, unescaped(content), column);
}

/** A sign or the stop behind a counter or a figure: all else stands in words. */
function mayBeEscaped(content: string): boolean {
  const end = Math.min(content.length, farthestEscape);
  for (let at = 0; at < end; at++) if (content.charCodeAt(at) === 0x5c) return true;
  return false;
}

const farthestEscape = 4;

/** `\-1` → `-1`: what Markdown may take for its own marks stands behind a backslash. */
export const unescaped = (content: string): string =>
  mayBeEscaped(content) ? content.replace(/\\([!-/:-@[-`{-~])/g, '$1') : content;

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
const isPadding = (code: number): boolean => isWhite(code) || code === 0x200b;

/** Covers one column and one row; `text` is already without padding. */
export const singleCell = (start: number, end: number, text: string, column: number): TableCell => ({
  start,
  end,
  text,
  column,
  columnSpan: 1,
  rowSpan: 1,
});

/** The cells of `text` between two places, parted by each of the units `parting`; their places count from `base`. */
export function cellsBetween(text: string, from: number, to: number, parting: number, base: number): TableCell[] {
  const cells: TableCell[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== parting) continue;
    cells.push(cellAt(text, start, at, cells.length, base));
    start = at + 1;
  }
  cells.push(cellAt(text, start, to, cells.length, base));
  return cells;
}

/** `0`, `１２`, `1,204`, `+2`, `减4`, `768060元`, `22（其中修订16件）`: what a form's cell can hold for a figure, `\-1` as Markdown writes it. */
const figure =
  /^\\?(?:约?[+-]?|[增减加])\s?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+(?:,\d+)?)(?:\\?\.\d+)?\s?(?:万|亿)?[元件条次个项份篇人]?(?:\([^()]{1,20}\))?$/;
const mark = /^(?:[-/\\|]+|无|空)$/;
const unit = /^(?:条|件|次|篇|个|人|人次|万元|元|项|份|家|场|期|页)$/;

/** What drafts have where a figure is still to come: `若干`, `多件`, `…`, `XX件`, `**`. */
const standIn = /^(?:(?:若干|\.{2,6}|…{1,3}|[x×*?_]{1,6})[条件次篇个人元项份]?|[多数][条件次篇个人元项份]|不详|待定)$/i;

/** A measure word, or the dash that stands for none, in a column of its own. */
export const isUnitCell = (text: string): boolean => unit.test(text) || /^-+$/.test(narrow(text));

/** `/`, `——`, 无: what stands for no figure; or 若干, `…`, `XX` for one that is not known. */
export const isMarkCell = (text: string): boolean =>
  mayBeMark(text.charCodeAt(0)) && isMark(narrow(text)) && !/[|｜]/.test(text);

/** Most words are told from marks by their first character. */
const mayBeMark = (code: number): boolean => code < 0x4e00 || code > 0x9fff || hanMarks.has(code);
const hanMarks = new Set([...'无空若多不待'].map(c => c.charCodeAt(0)));

const isMark = (plain: string): boolean => mark.test(plain) || standIn.test(plain);

/** Digits in either width, perhaps with sign, separators, measure word and a remark in brackets. */
export function isFigureCell(text: string): boolean {
  const first = text.charCodeAt(0);
  return mayBegin(first) && (isDigits(text) || figure.test(narrow(text)));
}

/** What most cells of figures are. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

/** Most labels are told from figures by their first character. */
const mayBegin = (code: number): boolean => code < 0x4e00 || code > 0x9fff || hanSigns.has(code);
const hanSigns = new Set([...'约增减加'].map(c => c.charCodeAt(0)));

/** A figure, a mark such as `/`, `——` or 若干 in its place, or a measure word in a column of its own. */
export function isCellContent(text: string): boolean {
  if (isFigureCell(text)) return true;
  if (text.length > 4 && !mayBegin(text.charCodeAt(0))) return false;
  const plain = narrow(text);
  return isMark(plain) || unit.test(plain);
}
