import { isWhite } from '../text/white';
import { withoutMarkup } from './inline-markup';
import { sign, signsBetween } from './line-signs';
import { type PageSource, wordsOf } from './page-source';

/** What one scan of a line's units says of it, kept for the lines last asked for: readers look ahead and back by little. */
export interface LineWindow {
  /** Where the content begins, past the indent. */
  head(line: number): number;
  /** Past the content: where white space and line end begin. */
  tail(line: number): number;
  signs(line: number): number;
  content(line: number): string;
}

/** How many lines are kept: a power of two. */
const size = 64;

/** `starts`: where the lines of the text start. `page`: of the source of a web page, whose tags are no content at a line's ends. */
export function createLineWindow(text: string, starts: Int32Array, page: PageSource | undefined): LineWindow {
  const known = new Int32Array(size).fill(-1);
  const heads = new Int32Array(size);
  const tails = new Int32Array(size);
  const signs = new Int32Array(size);
  const contents: (string | undefined)[] = new Array(size).fill(undefined);

  const scan = (line: number, slot: number): void => {
    const from = starts[line]!;
    const to = starts[line + 1] ?? text.length;
    const words = page && wordsOf(text, from, to, page);
    const head = words ? words.start : pastAnchors(text, pastWhite(text, from, to), to);
    const tail = words ? words.end : beforeFill(text, head, beforeWhite(text, head, to));
    known[slot] = line;
    heads[slot] = head;
    tails[slot] = tail;
    signs[slot] =
      (page ? signsOf(text.slice(head, tail)) : signsBetween(text, head, tail)) |
      indentSigns(text, from, head) |
      outerTab(text, tail, to);
    contents[slot] = undefined;
  };
  const slotOf = (line: number): number => {
    const slot = line & (size - 1);
    if (known[slot] !== line) scan(line, slot);
    return slot;
  };
  return {
    head: line => heads[slotOf(line)]!,
    tail: line => tails[slotOf(line)]!,
    signs: line => signs[slotOf(line)]!,
    content(line) {
      const slot = slotOf(line);
      contents[slot] ??= text.slice(heads[slot], tails[slot]);
      return contents[slot];
    },
  };
}

/** A page's tags have signs that its words have not. */
function signsOf(content: string): number {
  const words = withoutMarkup(content)?.text;
  return words === undefined
    ? signsBetween(content, 0, content.length)
    : signsBetween(words, 0, words.length) | sign.markup;
}

function pastWhite(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** A target of links, empty, as converters put before headings: `<a id="_Toc1"></a># 一、总体情况`. */
const anchors = /^(?:<a (?:id|name)="[^"<>]{0,200}"> *<\/a> *)+/;
const longestAnchors = 500;

function pastAnchors(text: string, from: number, to: number): number {
  if (text.charCodeAt(from) !== 0x3c) return from;
  return from + (anchors.exec(text.slice(from, Math.min(to, from + longestAnchors)))?.[0].length ?? 0);
}

function beforeWhite(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}

/** No form has so many columns: the cells of a table that lays out a page, in which the line is one. */
const fewestBars = 40;

/** Where the words end before so many bars. */
function beforeFill(text: string, from: number, to: number): number {
  let at = to;
  let bars = 0;
  while (at > from && (text.charCodeAt(at - 1) === 0x7c || isWhite(text.charCodeAt(at - 1)))) {
    at--;
    if (text.charCodeAt(at) === 0x7c) bars++;
  }
  return bars < fewestBars || at === from ? to : at;
}

const indentSigns = (text: string, from: number, to: number): number =>
  from < to && text.charCodeAt(from) === 9 ? sign.outerTab | sign.tabFirst : outerTab(text, from, to);

/** Of what stands around a line's content only tabs matter. */
function outerTab(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 9) return sign.outerTab;
  return 0;
}
