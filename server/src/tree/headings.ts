import { readHanNumber } from '../text/numerals';
import { range, shiftRange, type TextRange } from '../text/range';
import { withoutEnding } from '../text/trim-units';
import { isWhite } from '../text/white';
import { narrow } from '../text/width';
import { type Cursor, type Reader, textTo } from './cut';
import { levelOf, readEnumerator } from './enumerators';
import { withoutMarkup } from './inline-markup';
import { sign } from './line-signs';
import type { Lines } from './lines';
import { barlessStart, barlessWords } from './tables/bars';
import type { Enumerator, HeadingBlock, Lexicon } from './tree';

const longestTitle = 42;
const longestLeadIn = 32;
/** A line of a table of contents: `一、总体情况……1`. */
const contentsLine = /(?:\.{3,}|…+|·{3,}|\t) *\d{1,3}$/;
const longestLeader = 60;
/** How a line begins that is a heading though it is long. */
const mayBeHeading = /^[<#*一二三四五六七八九十第(（\d０-９①-⑳]/;
/** What can close a heading's words: a line end, or a stop with the paragraph after it. */
const stop = /[。;；!！?？:：]/;

/** `一、总体情况`, `（一）主动公开。2022年…`, `## 二、…`, or a line that is a section's name alone. */
export const readHeading: Reader = cursor => {
  const { lines, lexicon, line } = cursor;
  const written = barlessWords(lines, line);
  if (written.length > longestTitle + 10 && !mayBeHeading.test(written)) return undefined;
  const words = headingWords(lines, line, written);
  const { content } = words;
  if (content.length > longestTitle + 10 && !mayBeHeading.test(content)) return undefined;
  if (isContentsLine(content)) return undefined;
  const markup = lines.has(line, sign.markup);
  const markdown = markup ? /^(#{1,6})\s+/.exec(content) : null;
  const bold = markup && content.startsWith('**', markdown?.[0].length ?? 0);
  const lead = (markdown?.[0].length ?? 0) + (bold ? 2 : 0);
  const inner = content.slice(lead);
  const enumerator = readEnumerator(inner, lead) ?? spacedEnumerator(cursor, inner, lead);
  if (enumerator && (isPoint(inner, enumerator, lead) || isFormRow(lexicon, inner))) return undefined;
  if (enumerator) return numberedHeading(cursor, words, enumerator, markdown !== null || bold);
  const title = markup ? withoutClosing(inner) : inner;
  if (markdown && title.length > 0) return unnumbered(cursor, words, lead, title, markdownLevel(markdown[1]!.length));
  if (title.length <= longestTitle && lexicon.isSection(title)) return unnumbered(cursor, words, lead, title, 1);
  return undefined;
};

/** The words of a line, without bars around them and tags among them, and where they stand in the text. */
interface HeadingWords {
  readonly content: string;
  placeOf(stretch: TextRange): TextRange;
}

function headingWords(lines: Lines, line: number, written: string): HeadingWords {
  const start = barlessStart(lines, line);
  const bare = lines.has(line, sign.markup) ? withoutMarkup(written) : undefined;
  return {
    content: bare?.text ?? written,
    placeOf: stretch => shiftRange(bare ? bare.placeOf(stretch) : stretch, start),
  };
}

const isContentsLine = (content: string): boolean =>
  isFigureUnit(content.charCodeAt(content.length - 1)) && contentsLine.test(content.slice(-longestLeader));

/** Without the `#` that close a heading in Markdown, and the `**` before them. */
function withoutClosing(words: string): string {
  const text = withoutEnding(words, '#').trimEnd();
  return text.endsWith('**') ? text.slice(0, -2) : text;
}

/** `一、是加强学习。`: a point of a list, as `一是加强学习。`; `offset` is where `content` starts for its ranges. */
export const isPoint = (content: string, { range: { end } }: Enumerator, offset = 0): boolean =>
  mayBePoint(content, end - offset) && /^\s*是(?![否非])/.test(content.slice(end - offset, end - offset + 4));

/** Most headings are told from points by the first character of their words. */
const mayBePoint = (content: string, at: number): boolean => content[at] === '是' || isWhite(content.charCodeAt(at));

const spaced = /^([一二三四五六七八九十]{1,2})[ \u3000]{1,4}([\u4e00-\u9fff][\u4e00-\u9fff、 \u3000]{1,40})$/;
const titleEnd = /(?:情况|概[ \u3000]*述|措施|事项|问题|附表)$/;

/** `二　主动公开政府信息情况`: with nothing but space behind the numeral, only before what can be a section's name. */
function spacedEnumerator(cursor: Cursor, content: string, offset: number): Enumerator | undefined {
  const { lines, lexicon, line } = cursor;
  const found = lines.has(line, sign.space) ? spaced.exec(content) : null;
  if (!found || !(titleEnd.test(found[2]!) || lexicon.isSection(found[2]!))) return undefined;
  const [whole, digits = '', title = ''] = found;
  return {
    style: 'han',
    range: range(offset, offset + whole.length - title.length),
    number: range(offset, offset + digits.length),
    value: readHanNumber(digits)!,
  };
}

/** A row of a form that stands outside any table that was read: `（一）予以公开 3 0 0 0 0 0 3`. */
export const isFormRow = (lexicon: Lexicon, words: string): boolean => {
  if (words.length > longestLabel) return false;
  const label = isFigureUnit(words.charCodeAt(words.length - 1)) ? words.replace(trailingFigures, '') : words;
  return (lexicon.isNumberedRow(label) || isCutRow(lexicon, label)) && !lexicon.isSection(label);
};

/** `三、本年度 法提供`: pieces of such rows that a page set beside each other. */
function isCutRow(lexicon: Lexicon, words: string): boolean {
  const [first, ...rest] = words.split(' ').filter(word => word !== '');
  return first !== undefined && lexicon.isCutRow(first) && rest.every(lexicon.isLabelPart);
}

const longestLabel = 80;
const trailingFigures = /(?:\s+[\d.,/-]{1,12})+$/;
/** `,-./` and digits, which follow each other. */
const isFigureUnit = (code: number): boolean => code >= 0x2c && code <= 0x39;

const markdownLevel = (marks: number): 1 | 2 | 3 | 4 => (marks <= 2 ? 1 : marks === 3 ? 2 : marks === 4 ? 3 : 4);

function unnumbered(
  cursor: Cursor,
  { placeOf }: HeadingWords,
  lead: number,
  name: string,
  level: 1 | 2 | 3 | 4,
): HeadingBlock {
  const place = placeOf(range(lead, lead + name.replace(/[:：。]$/, '').length));
  const title = shiftRange(place, -cursor.offset);
  return { kind: 'heading', level, title, text: textTo(cursor, cursor.line) };
}

function numberedHeading(
  cursor: Cursor,
  line: HeadingWords,
  found: Enumerator,
  marked: boolean,
): HeadingBlock | undefined {
  const words = line.content.slice(found.range.end);
  const at = cursor.lines.has(cursor.line, sign.stop) ? words.search(stop) : -1;
  const rest = at < 0 ? '' : words.slice(at + 1).replace(/^\*\*/, '');
  if (at >= 0 && rest.trim() !== '') return leadIn(cursor, line, found, at);
  const title = (at < 0 ? words : words.slice(0, at)).replace(/\*\*$/, '').trimEnd();
  if (title === '' || title.length > longestTitle) return undefined;
  if (!marked && isListItem(found, words, title)) return undefined;
  return build(cursor, line, found, title.length, cursor.lines.end(cursor.line));
}

/** `1.加强学习，提高认识。`: a whole sentence behind a lower counter is an item of a list, not a heading. */
const isListItem = ({ style }: Enumerator, words: string, title: string): boolean =>
  style !== 'han' && style !== 'part' && /[。;；]\s*$/.test(words) && (title.length > 20 || /[,，]/.test(title));

/** `（一）主动公开。2022年…`: the heading ends with its stop; the paragraph begins in the same line. */
function leadIn(cursor: Cursor, line: HeadingWords, found: Enumerator, at: number): HeadingBlock | undefined {
  const { content } = line;
  const words = content.slice(found.range.end, found.range.end + at);
  const closing = content[found.range.end + at]!;
  if (words.trim() === '' || words.length > longestLeadIn || /[;；!！?？]/.test(closing)) return undefined;
  if (/\d/.test(narrow(words)) && /[:：]/.test(closing) === false && words.length > 20) return undefined;
  const bold = content.startsWith('**', found.range.end + at + 1) ? 2 : 0;
  const closed = line.placeOf(range(found.range.end, found.range.end + at + 1 + bold));
  return build(cursor, line, found, words.trimEnd().length, closed.end);
}

function build(
  { lines, offset }: Cursor,
  { placeOf }: HeadingWords,
  found: Enumerator,
  titleLength: number,
  end: number,
): HeadingBlock {
  const from = found.range.end;
  const inBlock = (stretch: TextRange) => shiftRange(placeOf(stretch), -offset);
  return {
    kind: 'heading',
    level: levelOf(found.style),
    enumerator: { ...found, range: inBlock(found.range), number: inBlock(found.number) },
    title: inBlock(range(from, from + titleLength)),
    text: lines.text.slice(offset, end),
  };
}

export const shifted = (found: Enumerator, by: number): Enumerator =>
  by === 0 ? found : { ...found, range: shiftRange(found.range, by), number: shiftRange(found.number, by) };
