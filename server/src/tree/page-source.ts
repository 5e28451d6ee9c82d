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
export function* lineEndsOfTags(text: string): Iterable<number> {
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

const longestTag = 1000;
const space = /^(?:\s|&(?:nbsp|ensp|emsp);)/i;
/** Any but those of tables. */
const tag = /^<[!?]?\/?(?!(?:table|tbody|thead|t[rdh])\b)[a-z][^<>]*>/i;

/** The part of a line that is not markup or white space at its ends, as offsets in the line. */
export function wordsOf(line: string): { readonly start: number; readonly end: number } {
  let start = 0;
  for (let length = lengthOfEdge(line, start); length > 0; length = lengthOfEdge(line, start)) start += length;
  let end = line.length;
  for (let at = startOfEdge(line, end); at >= start && at < end; at = startOfEdge(line, end)) end = at;
  return { start, end };
}

function lengthOfEdge(line: string, at: number): number {
  const there = line.slice(at, at + 8);
  const found = space.exec(there) ?? (there.startsWith('<') ? tag.exec(line.slice(at, at + longestTag)) : null);
  return found?.[0].length ?? 0;
}

/** Where the space or tag begins that ends at `end`; `end` if there is none. */
function startOfEdge(line: string, end: number): number {
  const closes = line[end - 1];
  const at =
    closes === '>' ? line.lastIndexOf('<', end - 1) : closes === ';' ? line.lastIndexOf('&', end - 1) : end - 1;
  return at >= 0 && end - at <= longestTag && at + lengthOfEdge(line, at) === end ? at : end;
}
