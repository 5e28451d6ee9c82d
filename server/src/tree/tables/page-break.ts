import { narrow } from '../../text/width';
import type { Lines } from '../lines';
import { isTitle } from '../titles';

const mostLines = 8;
/** `— 3 —`, `第 3 页`, `3/9`. */
const marked = /^(?:- ?\d{1,3} ?-|第 ?\d{1,3} ?页.{0,10}|\d{1,3} ?\/ ?\d{1,3})$/;
/** A line with none of these is neither a page number nor a title. */
const worthALook = /^[-\u2010-\u2015\u2212－～第\d０-９]|公开/;
const bare = /^\d{1,3}$/;

/** Whether a line is a page number between marks, and nothing else. */
export const isPageNumber = (content: string): boolean =>
  content.length <= 24 && worthALook.test(content) && marked.test(narrow(content));

/**
 * The first line past a page break that begins at `line`: blank lines around a page number or the running title. `line`
 * itself where there is none. `bareNumbers`: digits alone are a page number too, where they cannot be a cell.
 */
export function afterPageBreak(lines: Lines, line: number, bareNumbers: boolean): number {
  let found = false;
  let at = line;
  for (; at < lines.count && at < line + mostLines; at++) {
    const content = lines.content(at);
    if (content === '') continue;
    if (content.length > 60 || !worthALook.test(content)) break;
    const plain = narrow(content);
    if (!marked.test(plain) && !(bareNumbers && bare.test(plain)) && !isTitle(plain)) break;
    found = true;
  }
  return found && at < lines.count ? at : line;
}

/** True for a number before a form feed, which tools put between pages: it may be the page's or a cell. */
export function mayEndPage(lines: Lines, line: number): boolean {
  if (!bare.test(lines.content(line))) return false;
  let next = line + 1;
  while (next < lines.count && next < line + mostLines && lines.isBlank(next) && !opensPage(lines, next)) next++;
  return next < lines.count && opensPage(lines, next);
}

const opensPage = (lines: Lines, line: number): boolean => lines.raw(line).startsWith('\f');

/** The same; where no page ends, the first line that is not blank, or the one behind `mostBlank` that are. */
export function afterGap(lines: Lines, line: number, bareNumbers: boolean, mostBlank: number): number {
  const next = afterPageBreak(lines, line, bareNumbers);
  if (next > line) return next;
  let at = line;
  while (at < lines.count && at < line + mostBlank && lines.isBlank(at)) at++;
  return at;
}
