import { range } from '../text/range';
import { narrow } from '../text/width';
import { type Cursor, type Reader, textTo } from './cut';
import { isCounted } from './enumerators';
import { wordsOf } from './inline-markup';
import { sign } from './line-signs';
import type { Lines } from './lines';
import { barlessEnd, barlessStart, barlessWords } from './tables/bars';

const longest = 60;
const subject = /(?:信息|政务)公开/;
/** Also misspelt: `工作告年度报`. A bracket may follow: `（2022年度）`, `（2024-01-31）`. */
const ending = /(?:报告|年报|总结|[报告年度]{4})(?: ?\([^()]{0,14}\))?[》"”]?$/;
const sentence = /[。;!?,:]|以下|如下|现将|公布$|[>»]/;
/** News and notices about reports name them too. */
const event = /(?:发布|公布|印发|召开|部署|开展|做好|解读|报送|编制)(?:了|本局|我局)?(?:20\d\d|政府信息公开)/;
/** `2010年` may stand before it: then the title goes on with `政府信息公开…报告`. */
const organ =
  /^(?:20\d\d年度?)?[^\s\d,.:;()《》|]{2,24}(?:局|委|办|厅|部|院|会|府|处|中心|公司|所|站|队|社|署|镇|乡|街道|区|县|市|省|馆|校|学)$/;
/** A line with none of these is neither a title nor a part of one. */
const worthALook = /公开|20\d\d|[局委办厅部院会府处心司所站队社署镇乡道区县市省馆校学](?:\*\*)?$/;
const year = /^(?:关于)?(?:20\d\d|二[〇○零O]\S\S)/;

/** The line that names the report, alone or with the lines that the organ's name or a narrow page broke off it. */
export const readTitle: Reader = cursor => {
  if (cursor.lines.has(cursor.line, sign.stop)) return undefined;
  const written = wordsIn(cursor.lines, cursor.line);
  if (written.length > longest + 8 || isCounted(written) || !worthALook.test(written)) return undefined;
  const first = plain(cursor.lines, cursor.line);
  if (first.length > longest || sentence.test(first) || isCounted(first)) return undefined;
  const last = lastTitleLine(cursor, first);
  if (last === undefined) return undefined;
  const { lines, line, offset } = cursor;
  const content = range(titleStart(lines, line) - offset, titleEnd(lines, last) - offset);
  return { kind: 'title', content, text: textTo(cursor, last) };
};

export const isTitle = (text: string): boolean =>
  text.length <= longest && subject.test(text) && ending.test(text) && !sentence.test(text) && !event.test(text);

function lastTitleLine({ lines, line }: Cursor, first: string): number | undefined {
  if (isTitle(first)) return line;
  if (!organ.test(first) && !/20\d\d(?:学?年度?|度)?$/.test(first) && !subject.test(first)) return undefined;
  let joined = first;
  for (let at = line + 1; at < Math.min(line + 3, lines.count); at++) {
    const next = plain(lines, at);
    const mayFollowBlank = organ.test(joined) || endsInTitle(lines, at + 1);
    if (mayFollowBlank && at === line + 1 && next === '') continue;
    if (next === '' || next.length > longest || sentence.test(next) || isCounted(next)) return undefined;
    if (organ.test(joined) && isTitle(next) && !year.test(next) && !/^政府信息公开/.test(next)) return undefined;
    joined += next;
    if (isTitle(joined)) return at;
  }
  return undefined;
}

/** What a narrow page broke off a title: `年度报告`. */
const endsInTitle = (lines: Lines, line: number): boolean => line < lines.count && brokenOff.test(plain(lines, line));
const brokenOff = /^(?:开?工?作?年?度?报)?告$|^开?工?作?年报$/;

function wordsIn(lines: Lines, line: number): string {
  const words = barlessWords(lines, line);
  return lines.has(line, sign.markup) ? wordsOf(words) : words;
}

function plain(lines: Lines, line: number): string {
  const words = narrow(lines.has(line, sign.markup) ? bare(wordsIn(lines, line)) : wordsIn(lines, line));
  return spread.test(words) ? words.replace(/ /g, '') : words;
}

/** `云 溪 市 水 务 局` */
const spread = /^(?:\S {1,4}){3,}\S$/;

/** Without what Markdown puts around a title. */
const bare = (content: string): string => content.replace(/^#{1,6}\s+/, '').replace(/^\*\*|\*\*$/g, '');

function titleStart(lines: Lines, line: number): number {
  const content = barlessWords(lines, line);
  return barlessStart(lines, line) + content.length - content.replace(/^#{1,6}\s+/, '').replace(/^\*\*/, '').length;
}

const titleEnd = (lines: Lines, line: number): number =>
  barlessEnd(lines, line) - (barlessWords(lines, line).endsWith('**') ? 2 : 0);
