import { range } from '../text/range';
import { isWhite } from '../text/white';
import { type Cursor, type Reader, textTo } from './cut';
import { readEnumerator } from './enumerators';
import { isFormRow, isPoint, shifted } from './headings';
import type { Lines } from './lines';

/** A line of at least so many units that ends without a mark may go on in the next. */
const wrapWidth = 22;
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
  while (wraps(lines, last) && !beginsBlock(last + 1)) last++;
  const from = Math.max(lines.contentStart(line), offset);
  const content = range(skipSpace(lines.text, from) - offset, lines.contentEnd(last) - offset);
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

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && isWhite(text.charCodeAt(at))) at++;
  return at;
}

function wraps(lines: Lines, line: number): boolean {
  if (line + 1 >= lines.count || lines.isBlank(line + 1)) return false;
  const end = lines.contentEnd(line);
  const length = end - lines.contentStart(line);
  if (length < wrapWidth || length > 120 || finished.has(lines.text.charCodeAt(end - 1))) return false;
  return !indented.test(lines.raw(line + 1));
}
