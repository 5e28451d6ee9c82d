import { lineStarts } from '../text/line-index';
import { range, type TextRange } from '../text/range';

/**
 * The source of a web page: its tags, not its line ends, say where a paragraph ends. A few tags that were left in a text
 * make no page; they are residue in its words.
 */
export function isPageSource(text: string): boolean {
  if (!text.includes('<')) return false;
  let found = 0;
  for (const _ of lineEndsOfTags(text)) {
    if (++found === fewestTags) return true;
  }
  return false;
}

const fewestTags = 6;
/** Ends of paragraphs, headings and tables, and line breaks. */
const closing = /<\/(?:p|div|h[1-6]|li|center|section|article|title|table)\s{0,9}>|<br\s{0,9}\/?>/gi;

/** Offsets behind the tags that end a line; in a row of a Markdown table they end none. */
function* lineEndsOfTags(text: string): Iterable<number> {
  let start = 0;
  let next = lineEnd(text, 0);
  for (const { 0: tag, index } of text.matchAll(closing)) {
    while (next <= index) {
      start = next;
      next = lineEnd(text, start);
    }
    if (!/^ {0,3}\|/.test(text.slice(start, start + 4))) yield index + tag.length;
  }
}

/** Past the line feed that ends the line from `start` on; past the text if none does. */
const lineEnd = (text: string, start: number): number => {
  const found = text.indexOf('\n', start);
  return found < 0 ? text.length + 1 : found + 1;
};

/** The parts of a page's source that are no line like others. */
export interface PageSource {
  /** Where tables begin that hold others: they lay out the page. */
  readonly layout: ReadonlySet<number>;
  /** Where styles, scripts and remarks begin, which no reader of the page sees. */
  readonly unseen: ReadonlySet<number>;
  /** Where its lines start, in order: a tag may end a line too; what is unseen, and a tag that lays out, is a line of its own. */
  readonly lineStarts: Int32Array;
}

/** Undefined for a text that is no page's source. */
export function pageSourceOf(text: string): PageSource | undefined {
  if (!isPageSource(text)) return undefined;
  const layout = layoutTables(text);
  const unseen = [...unseenParts(text)];
  const ends = [...lineEndsOfTags(text), ...layout, ...endsOfTags(text, layout)];
  const starts = Int32Array.from([...outside(lineStarts(text), tagsOverLines(text)), ...ends]).sort();
  const edges = unseen.flatMap(({ start, end }) => [start, end]);
  return {
    layout,
    unseen: new Set(unseen.map(part => part.start)),
    lineStarts: Int32Array.from(new Set([...outside(starts, unseen), ...edges])).sort(),
  };
}

/** A line end inside a tag ends none. */
const tagsOverLines = (text: string): readonly TextRange[] =>
  [...text.matchAll(/<\/?[a-z][^<>]*>/gi)]
    .filter(({ 0: tag }) => tag.includes('\n'))
    .map(({ 0: tag, index }) => range(index, index + tag.length));

/** The offsets that stand in none of these parts, or at an edge of one; both are in order. */
function outside(offsets: Int32Array, parts: readonly TextRange[]): Int32Array {
  let next = 0;
  return offsets.filter(offset => {
    while (next < parts.length && parts[next]!.end <= offset) next++;
    return next === parts.length || offset <= parts[next]!.start;
  });
}

/** In order. One that is not closed is none. */
function* unseenParts(text: string): Iterable<TextRange> {
  let open: { readonly kind: string; readonly start: number } | undefined;
  for (const { 0: mark, 1: name = '', index } of text.matchAll(/<\/?(script|style)\b[^<>]{0,1000}>|<!--|-->/gi)) {
    const kind = name.toLowerCase();
    const closes = mark.startsWith('</') || mark === '-->';
    if (!open && !closes) open = { kind, start: index };
    if (!open || !closes || kind !== open.kind) continue;
    yield range(open.start, index + mark.length);
    open = undefined;
  }
}

function layoutTables(text: string): ReadonlySet<number> {
  const layout = new Set<number>();
  const open: number[] = [];
  for (const { 1: closes, index } of text.matchAll(/<(\/?)table\b/gi)) {
    if (closes) open.pop();
    else {
      if (open.length > 0) layout.add(open.at(-1)!);
      open.push(index);
    }
  }
  return layout;
}

/** Offsets behind these tags. */
const endsOfTags = (text: string, tags: ReadonlySet<number>): readonly number[] =>
  [...tags].map(tag => tag + lengthOfTag(text, tag));

const longestTag = 1000;
const space = /^(?:\s|&(?:nbsp|ensp|emsp);)/i;
const anyTag = /^<[!?]?\/?[a-z][^<>]*>/i;

const lengthOfTag = (text: string, at: number): number => anyTag.exec(text.slice(at, at + longestTag))?.[0].length ?? 0;

/** The part of a line that is not markup or white space at its ends, as offsets in the text. A table that lays nothing out is no markup. */
export function wordsOf(text: string, from: number, to: number, { layout, unseen }: PageSource): TextRange {
  if (unseen.has(from)) return range(from, from);
  const edge = (at: number): number => {
    const there = text.slice(at, Math.min(at + 8, to));
    if (!there.startsWith('<')) return space.exec(there)?.[0].length ?? 0;
    return /^<table/i.test(there) && !layout.has(at) ? 0 : lengthOfTag(text, at);
  };
  let start = from;
  for (let length = edge(start); length > 0 && start < to; length = edge(start)) start += length;
  let end = to;
  for (let at = startOfEdge(text, end); at >= start && at < end && at + edge(at) === end; at = startOfEdge(text, end))
    end = at;
  return range(start, Math.max(start, end));
}

/** Where the space, tag or entity would begin that ends at `end`. */
function startOfEdge(text: string, end: number): number {
  const closes = text[end - 1];
  const at =
    closes === '>' ? text.lastIndexOf('<', end - 1) : closes === ';' ? text.lastIndexOf('&', end - 1) : end - 1;
  return end - at <= longestTag ? at : end;
}
