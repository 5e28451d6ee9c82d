import { isWhite } from '../../text/white';
import type { Cursor } from '../cut';
import { sign } from '../line-signs';
import type { Lexicon } from '../tree';
import { isFigureCell, isMarkCell, isUnitCell } from './cells';
import { afterGap, mayEndPage } from './page-break';

/** A run without spaces in a printed table; `from` and `to` count from the block, `x` from the start of its line. */
export interface PrintedWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly line: number;
  readonly x: number;
  readonly isContent: boolean;
}

const longestLine = 240;
/** Of a cell. */
export const longestWord = 60;
const mostBlank = 3;
const mostLines = 400;
/** So many lines in a row may have no figure: heads and labels that were printed before all figures. */
const mostLabelLines = 60;
const sentenceMark = /[。；;！？!?]/;
const refused = sign.bar | sign.frame | sign.quote;

/**
 * The words of the lines from the cursor on that can be a printed table's: figures, and pieces of labels. Empty where the
 * first line is none. A page break between them is left out.
 */
export function printedWords(cursor: Cursor): readonly (readonly PrintedWord[])[] {
  const { lines } = cursor;
  const found: (readonly PrintedWord[])[] = [];
  let labelLines = 0;
  let at = cursor.line;
  while (at < lines.count && found.length < mostLines && labelLines < mostLabelLines) {
    const next = found.length > 0 ? afterGap(lines, at, false, mostBlank) : at;
    const words = next < lines.count ? wordsOfLine(cursor, next, found.length > 0) : undefined;
    if (!words) break;
    found.push(words);
    labelLines = words.some(word => word.isContent) ? 0 : labelLines + 1;
    at = next + 1;
  }
  return found;
}

/** True if the words from `line` on may be of a table. */
export function continues(cursor: Cursor, line: number): boolean {
  const next = afterGap(cursor.lines, line, false, mostBlank);
  return next < cursor.lines.count && wordsOfLine(cursor, next, true) !== undefined;
}

/** The words of a line if all of them can be cells or pieces of labels; among several heads one may be any word. */
function wordsOfLine(cursor: Cursor, line: number, inside: boolean): readonly PrintedWord[] | undefined {
  const { lines, lexicon } = cursor;
  const length = lines.contentEnd(line) - lines.contentStart(line);
  if (length === 0 || length > longestLine || lines.has(line, refused)) return undefined;
  if (isSectionHead(cursor, line, inside)) return undefined;
  const words = split(cursor, line);
  if (words.some(word => word.text.length > longestWord || sentenceMark.test(word.text))) return undefined;
  const strange = words.filter(word => !word.isContent && !lexicon.isLabelPart(word.text)).length;
  return strange === 0 || (inside && strange === 1 && words.length > 2) ? words : undefined;
}

/** True for a line of two labels or more, or their beginnings, without a figure. */
export function hasHeadsBeside({ lines, lexicon }: Cursor, line: number): boolean {
  const content = lines.content(line);
  if (content.length > longestLine) return false;
  const words = content.split(/\s+/);
  return (
    words.filter(word => word.length > 1 && !isContent(word) && beginsLabel(word, lexicon)).length > 1 &&
    words.every(word => lexicon.isLabelPart(word) && !isFigureCell(word)) &&
    !lexicon.isLabel(content)
  );
}

/** `三、依申请公开情况` over cells or further labels is a row of the 统计表, else the heading of a section. */
function isSectionHead({ lines, lexicon }: Cursor, line: number, inside: boolean): boolean {
  const content = lines.content(line);
  if (!lexicon.isSection(content)) return false;
  const next = lines.nextFilled(line + 1);
  const [first = ''] = next < lines.count ? lines.content(next).split(/\s/, 1) : [];
  if (isContent(first)) return mayEndPage(lines, next);
  return !inside || !lexicon.isLabel(first) || lexicon.isSection(first);
}

function split({ lines, offset }: Cursor, line: number): readonly PrintedWord[] {
  const { text } = lines;
  const to = lines.contentEnd(line);
  const words: PrintedWord[] = [];
  const edge = lines.start(line) + (text.charCodeAt(lines.start(line)) === formFeed ? 1 : 0);
  let from = lines.contentStart(line);
  for (let at = from; at <= to; at++) {
    if (at < to && !isWhite(text.charCodeAt(at))) continue;
    if (at > from) {
      const word = text.slice(from, at);
      const x = from - edge;
      words.push({ from: from - offset, to: at - offset, text: word, line, x, isContent: isContent(word) });
    }
    from = at + 1;
  }
  return words;
}

const formFeed = 12;

export const isContent = (text: string): boolean =>
  isFigureCell(text) || isUnitCell(text) || isMarkCell(text) || text === '万';

/** True for a word with which a label begins: the whole of it, or its counter with some of its first characters. */
export const beginsLabel = (text: string, lexicon: Lexicon): boolean =>
  lexicon.isLabel(text) || lexicon.isLabelPiece(text) || lexicon.isCountedPiece(text);
