import { range } from '../text/range';
import { isWhite } from '../text/white';
import { type Cursor, type Reader, textTo } from './cut';
import { readEnumerator } from './enumerators';
import { isFormRow, isPoint, shifted } from './headings';
import type { Lines } from './lines';
import { barlessEnd, barlessStart, isBars } from './tables/bars';
import { isPageNumber } from './tables/page-break';

/** A line of at least so many units that ends without a mark may go on in the next. */
const wrapWidth = 22;
const longestWrapped = 120;
const finished = new Set([...'。！？!?；;：:…”"）)》】|>'].map(c => c.charCodeAt(0)));
/** An indent begins a paragraph of its own. */
const indented = /^(?:[ \t]{2,}|\t|[\u3000\u00a0])/;

/** Blank lines, one block for all that follow each other. */
export const readBlank: Reader = cursor => {
  const { lines, line } = cursor;
  if (!lines.isBlank(line)) return undefined;
  const next = lines.nextFilled(line);
  return { kind: 'blank', text: textTo(cursor, next - 1) };
};

/** Anything else is prose. `beginsBlock` tells lines at which something other than prose begins. */
export function readParagraph(cursor: Cursor, beginsBlock: (line: number) => boolean) {
  const { lines, line, offset } = cursor;
  let last = line;
  for (let next = wrapsTo(lines, last); next !== undefined && !beginsBlock(next); next = wrapsTo(lines, last))
    last = next;
  const from = Math.max(lines.contentStart(line), offset);
  const start = Math.max(skipSpace(lines.text, from), firstWord(lines, line));
  const content = range(start - offset, Math.max(start, lastWord(lines, last)) - offset);
  const indent = lines.contentStart(line);
  const counter = from === indent ? readEnumerator(lines.content(line)) : undefined;
  const words = lines.content(line);
  const point = counter?.style === 'han' && isPoint(words, counter);
  const enumerator = counter && !point && !isFormRow(cursor.lexicon, words) ? counter : undefined;
  return {
    kind: 'paragraph' as const,
    content,
    ...(enumerator ? { enumerator: shifted(enumerator, indent - offset) } : {}),
    text: textTo(cursor, last),
  };
}

/** Where the words of a line begin and end; a line of bars alone is what it is. */
const firstWord = (lines: Lines, line: number): number =>
  isBars(lines.content(line)) ? lines.contentStart(line) : barlessStart(lines, line);
const lastWord = (lines: Lines, line: number): number =>
  isBars(lines.content(line)) ? lines.contentEnd(line) : barlessEnd(lines, line);

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** The line in which the sentence goes on, over the end of a page too; undefined where it may end here. */
function wrapsTo(lines: Lines, line: number): number | undefined {
  const next = line + 1;
  if (next >= lines.count) return undefined;
  if (inner.has(lines.first(next))) return next;
  const end = lines.contentEnd(line);
  const length = end - lines.contentStart(line);
  const open = isOpenAt(lines.text, end);
  if (length > longestWrapped || (!open && length < wrapWidth) || finished.has(lines.text.charCodeAt(end - 1)))
    return undefined;
  const at = open ? next : pastPageNumber(lines, next);
  return at < lines.count && !lines.isBlank(at) && !indented.test(lines.raw(at)) ? at : undefined;
}

/** No paragraph begins with one. */
const inner = new Set([...'，、。；：）》”'].map(c => c.charCodeAt(0)));

/** Links of a page that stand on lines of their own break a sentence anywhere: `（以下简称`, `根据《`. */
const isOpenAt = (text: string, end: number): boolean =>
  opening.has(text.charCodeAt(end - 1)) || text.endsWith('简称', end);
const opening = new Set([...'《〈“（('].map(c => c.charCodeAt(0)));

/** Past `— 3 —` and the blank lines around it; `line` itself where there is no page number. */
function pastPageNumber(lines: Lines, line: number): number {
  const at = Math.min(lines.nextFilled(line), line + mostBlank);
  if (at >= lines.count || !isPageNumber(lines.content(at))) return line;
  return Math.min(lines.nextFilled(at + 1), at + 1 + mostBlank);
}

const mostBlank = 3;
