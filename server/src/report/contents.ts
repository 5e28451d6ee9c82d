import type { SectionKey, Standard } from '../standard/standard';
import { readHanNumber } from '../text/numerals';
import { range, shiftRange, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import { plainKey } from './read-sections';
import type { Report, Stated } from './report';

/** What the beginning of a report says of its parts: `由概述、主动公开政府信息情况……六部分组成`. */
export interface Contents {
  /** From the first name or the count to the end of both. */
  readonly range: TextRange;
  /** 六. */
  readonly count?: Stated<number>;
  readonly items: readonly ContentsItem[];
  /** True after 等: not all are named. */
  readonly open: boolean;
  /** An annex is named or counted too. */
  readonly annexed: boolean;
}

export interface ContentsItem {
  readonly text: string;
  readonly range: TextRange;
  /** By which two wordings are compared. */
  readonly like: string;
  /** The section of some edition that it means. */
  readonly key?: SectionKey;
  /** True if it is a title of an edition or of this report word for word: then it surely is one name. */
  readonly certain: boolean;
}

const about = /(?:报告|全文|内容|本年报|年报)/;
const opening = /(?:由|包括了?|包含了?|分为|涵盖了?|内容有|内容为) ?(?:以下|如下)? ?[:,]? ?/g;
const counted =
  /(等)? ?[,]? ?(?:共计|共|合计|总计)? ?([一二三四五六七八九十]|1?\d) ?(?:个|大)? ?(?:部分|方面|章)(?:的?内容)?(?:组成|构成)?/;
const openEnd = /等(?=内容|部分|方面|情况|[,。;]| |$)/;
/** `……和改进措施部分组成。`: parts that are not counted. */
const listEnd = /(?:各?部分(?:内容)?(?:组成|构成))?[。:;,、 ]*$/;
const fewest = 3;
/** The announcement stands before the first section, near the beginning. */
const firstParagraphs = 10;

/** `alike('因政府信息公开工作被申请行政复议、提起行政诉讼情况')`: what may be there or not without another meaning is left out. */
export const alike = (title: string): string =>
  plainKey(title).replace(/提起|被|(?<=.)(?:情况附[表件]|附[表件]|情况)$/g, '');

/** The first sentence before the first section that names its parts or counts them. */
export function readContents(report: Report, editions: readonly Standard[]): Contents | undefined {
  const first = report.sections[0]?.heading.range.start ?? 0;
  const known = lazyTitles(report, editions);
  for (const { prose, start } of report.paragraphs.slice(0, firstParagraphs)) {
    if (start >= first) return undefined;
    if (!/部分|方面|包括|包含|涵盖|内容/.test(prose.text)) continue;
    const plain = narrow(prose.text);
    for (const sentence of prose.sentences) {
      const found = readSentence(plain, sentence, known);
      if (found) return shifted(found, start);
    }
  }
  return undefined;
}

type Titles = () => ReadonlyMap<string, SectionKey | undefined>;

/** Every wording of a section in any edition, and this report's own, by `alike`. */
function lazyTitles({ sections }: Report, editions: readonly Standard[]): Titles {
  let made: ReadonlyMap<string, SectionKey | undefined> | undefined;
  return () => {
    made ??= new Map([
      ...editions.flatMap(e =>
        e.sections.flatMap(s =>
          [s.title, ...s.accepted, ...s.discouraged].map((t): [string, SectionKey] => [alike(t), s.key]),
        ),
      ),
      ...sections.map(({ heading, key }): [string, SectionKey | undefined] => [alike(heading.title.value), key]),
    ]);
    return made;
  };
}

function readSentence(plain: string, { start, end }: TextRange, titles: Titles): Contents | undefined {
  const words = plain.slice(start, end);
  if (!about.test(words)) return undefined;
  for (const found of words.matchAll(opening)) {
    const from = start + found.index + found[0].length;
    const contents = readList(plain, from, end, titles);
    if (contents) return contents;
  }
  return undefined;
}

function readList(plain: string, from: number, end: number, titles: Titles): Contents | undefined {
  const rest = plain.slice(from, end);
  const number = counted.exec(rest);
  const isFirst = number !== null && number.index === 0 && !number[1];
  const count = number ? statedCount(number, from) : undefined;
  const at = isFirst ? from + number[0].length + leadOf(rest.slice(number[0].length)) : from;
  const stop = isFirst ? rest.length : (number?.index ?? rest.length);
  const upTo = plain.slice(at, from + stop);
  const open = openEnd.exec(upTo);
  const items = readItems(plain, at, at + (open?.index ?? upTo.replace(listEnd, '').length), titles);
  const named = items.filter(item => item.key).length >= fewest && items.filter(i => i.key).length * 2 > items.length;
  if (!named && !(count && isWhole(rest))) return undefined;
  const listed = named ? items : [];
  return {
    range: range(from, Math.max(listed.at(-1)?.range.end ?? from, count?.range.end ?? from)),
    ...(count ? { count } : {}),
    items: listed,
    open: open !== null || number?.[1] !== undefined,
    annexed: /附[表件]/.test(rest),
  };
}

/** `六部分组成`, with nothing named, and not `六个方面的问题`. */
const isWhole = (rest: string): boolean =>
  /^(?:[一二三四五六七八九十]|1?\d) ?(?:个|大)? ?部分(?:内容)?(?:组成|构成)[,。]?$/.test(rest);

const leadOf = (rest: string): number => /^[:,]? ?(?:分别|具体|即|主要)?(?:为|是|包括)? ?:? ?/.exec(rest)![0].length;

function statedCount(number: RegExpExecArray, from: number): Stated<number> {
  const digits = number[2]!;
  const at = from + number.index + number[0].lastIndexOf(digits);
  const value = /\d/.test(digits) ? Number(digits) : (readHanNumber(digits) ?? 0);
  return { value, range: range(at, at + digits.length) };
}

/** How a title ends: what ends otherwise goes on behind the 、. */
const ending = /(?:情况|事项|措施|概述|概况|问题|附表|附件|打算|说明|建议|改进|方向|安排)$/;
const mostPieces = 3;

function readItems(plain: string, from: number, to: number, titles: Titles): ContentsItem[] {
  const pieces = piecesOf(plain, from, to).flatMap(piece => halves(plain, piece, titles));
  const items: ContentsItem[] = [];
  for (let i = 0; i < pieces.length; ) {
    const last = lastPiece(plain, pieces, i, titles);
    items.push(toItem(plain, range(pieces[i]!.start, pieces[last]!.end), titles));
    i = last + 1;
  }
  return items;
}

/** A name with its counter, and what a bracket behind it explains: `（二）咨询情况（公民、法人和其他组织的咨询）`. */
const name = /(?:\([一二三四五六七八九十\d]{1,2}\))?[^、,;(]+(?:\([^()]{0,60}\))?/g;

/** Between 、 and its like, without counters, joining words and explanations. */
function piecesOf(plain: string, from: number, to: number): TextRange[] {
  const pieces: TextRange[] = [];
  for (const { 0: words, index } of plain.slice(from, to).matchAll(name)) {
    const lead =
      /^ *(?:以及|及|和|与)? *(?:[一二三四五六七八九十]是|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}\.)? */.exec(
        words,
      )![0].length;
    const body = words
      .slice(lead)
      .replace(/\([^()]*\) *$/, '')
      .trimEnd();
    if (body === '' || /^[一二三四五六七八九十\d]{1,2}$/.test(body)) continue;
    pieces.push(range(from + index + lead, from + index + lead + body.length));
  }
  return pieces;
}

/** `复议诉讼情况和存在的主要问题及改进情况` are two names, `行政复议和行政诉讼情况` is one. */
function halves(plain: string, piece: TextRange, titles: Titles): TextRange[] {
  const words = plain.slice(piece.start, piece.end);
  if (titles().has(alike(words))) return [piece];
  for (const { 0: joint, index } of words.matchAll(/以及|及|和|与/g)) {
    const [a, b] = [words.slice(0, index), words.slice(index + joint.length)];
    if (titles().has(alike(a)) && titles().has(alike(b)))
      return [range(piece.start, piece.start + index), range(piece.end - b.length, piece.end)];
  }
  return [piece];
}

function lastPiece(plain: string, pieces: readonly TextRange[], first: number, titles: Titles): number {
  const most = Math.min(first + mostPieces, pieces.length);
  for (let last = most - 1; last > first; last--) {
    if (titles().has(alike(plain.slice(pieces[first]!.start, pieces[last]!.end)))) return last;
  }
  const words = plain.slice(pieces[first]!.start, pieces[first]!.end);
  const goesOn = !titles().has(alike(words)) && !ending.test(words) && first + 1 < pieces.length;
  return goesOn ? first + 1 : first;
}

/** What names a section that no wording of any edition has. */
const hints: readonly (readonly [RegExp, SectionKey])[] = [
  [/复议|诉讼/, 'review'],
  [/收费|减免/, 'fee'],
  [/问题|改进/, 'problems'],
  [/依申请公开/, 'request'],
  [/主动公开/, 'proactive'],
  [/其他.*事项|需要(?:说明|报告)/, 'other'],
];

function toItem(plain: string, at: TextRange, titles: Titles): ContentsItem {
  const text = plain.slice(at.start, at.end);
  const like = alike(text);
  const key = titles().get(like) ?? hints.find(([pattern]) => pattern.test(text))?.[1];
  return { text, range: at, like, ...(key ? { key } : {}), certain: titles().has(like) };
}

const shifted = (contents: Contents, by: number): Contents => ({
  ...contents,
  range: shiftRange(contents.range, by),
  ...(contents.count ? { count: { ...contents.count, range: shiftRange(contents.count.range, by) } } : {}),
  items: contents.items.map(item => ({ ...item, range: shiftRange(item.range, by) })),
});
