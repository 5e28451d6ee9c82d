import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { ListCount } from '../claims';
import { plausibleCounts, splitNames } from './name-lists';

const noun = '(?:栏目|专栏|子栏目|板块|版块|模块|频道|专题|环节|类别|方面|领域|平台|渠道|制度|机制)';
const count = '(\\d{1,2}|[二两三四五六七八九十]{1,3})';
const kinds = '(?<=[类种])(?:信息|活动|形式|方式)';
const counted = `${count} {0,2}(个|大类?|类|项|种)(?:(?:一级|二级|公开|信息|重点|特色|动态)?${noun}|${kinds})`;
/** `…、扫黑除恶共15个专栏`, `…、公告等12个栏目`, `…、公告三个栏目`. */
const listFirst = new RegExp(
  `(?<![第\\d.])(, {0,2}(?=共|合计|总计))?(共计|共有|共|合计|总计|等)? {0,2}${counted}`,
  'g',
);
/** `4个栏目：A、B、C、D`, `3个平台，分别为A、B、C`. */
const listLast = new RegExp(
  `(?<![第\\d.])${counted.replace('栏目|', '栏目|信息|内容|')} {0,2}(?::|[,(]? {0,2}(?:分别为|分别是|即|具体为):?)`,
  'g',
);

/** `专栏6个，分别为A、B、C`. */
const nounFirst = new RegExp(
  `${noun}(?:共|有|共有)? {0,2}${count} {0,2}(个|类|项)(?::|[,(]? {0,2}(?:分别为|分别是|即|具体为):?)`,
  'g',
);

/** `《A》《B》《C》等4个文件`. */
const titles = new RegExp(
  `((?:《[^《》]{2,40}》 ?[、,和及]? ?){3,40})(等)? ?(?:共计?)? ?${count} {0,2}([个项份件部篇]) ?(?:文件|制度|办法|规定|方案|规范性文件|规章制度|工作制度|配套制度|通知|政策)`,
  'g',
);
/** `5个科室（A、B、C、D、E）`. */
const bracketed = new RegExp(
  `(?<![第\\d.])${count} {0,2}(个)(?:内设|下属|直属|重点)?(?:科室|股室|处室|部门|单位|乡镇|街道|社区|站所|${noun}) ?\\((?!等|含|其中|即每)([^()\\d]{4,200})\\)`,
  'g',
);

/** Counts that stand beside the names they count, in a narrowed text. */
export function findListCounts(plain: string): ListCount[] {
  if (!plain.includes('、') && !plain.includes('”“') && !plain.includes('》《')) return [];
  return [
    ...readAll(plain, listFirst, namesBefore),
    ...readAll(plain, listLast, namesBehind),
    ...readAll(plain, nounFirst, namesBehind),
    ...readAll(plain, titles, titlesBefore),
    ...readAll(plain, bracketed, namesWithin),
  ];
}

type ReadNames = (plain: string, found: RegExpMatchArray) => ListCount | undefined;

const readAll = (plain: string, pattern: RegExp, read: ReadNames): ListCount[] =>
  [...plain.matchAll(pattern)].flatMap(found => read(plain, found) ?? []);

const farthest = 400;

function namesBefore(plain: string, found: RegExpMatchArray): ListCount | undefined {
  const [whole, , lead = '', digits = '', unit = ''] = found;
  const start = found.index!;
  const segments = plain
    .slice(Math.max(0, start - farthest), start)
    .split(/[。!?]/)
    .at(-1)!
    .split(/[,;:]/);
  const last = segments.at(-1)!;
  const names = splitNames(last);
  if (names.length < 2 || !isClean(names) || bracketsOpen(last)) return undefined;
  const counts = countsWith(names, segments.slice(0, -1));
  const at = start + whole.indexOf(digits, whole.length - whole.trimStart().length);
  return {
    range: range(start - last.length + lengthOfLead(last), start + whole.length),
    ...statedAt(at, digits),
    unit,
    names,
    counts,
    open: lead === '等' || /等 *$/.test(last),
  };
}

function titlesBefore(_: string, found: RegExpMatchArray): ListCount {
  const [whole, list = '', etc, digits = '', unit = ''] = found;
  const names = list.match(/《[^《》]+》/g) ?? [];
  const at = found.index! + whole.indexOf(digits, list.length);
  return {
    range: range(found.index!, found.index! + whole.length),
    ...statedAt(at, digits),
    unit,
    names,
    counts: new Set([names.length]),
    open: etc !== undefined,
  };
}

function namesWithin(_: string, found: RegExpMatchArray): ListCount | undefined {
  const [whole, digits = '', unit = '', inside = ''] = found;
  const names = splitNames(inside);
  if (names.length < 2 || !isClean(names) || /[,;:]|等|除|不含|以及各/.test(inside)) return undefined;
  const at = found.index!;
  return {
    range: range(at, at + whole.length),
    ...statedAt(at, digits),
    unit,
    names,
    counts: plausibleCounts(names),
    open: false,
  };
}

/** Where segments before a comma name things too, they may belong to the list. */
function countsWith(names: readonly string[], before: readonly string[]): ReadonlySet<number> {
  const counts = new Set(plausibleCounts(names));
  let all = [...names];
  for (const segment of before.toReversed().slice(0, 5)) {
    all = [...splitNames(segment), ...all];
    for (const value of plausibleCounts(all)) counts.add(value);
  }
  return counts;
}

function namesBehind(plain: string, found: RegExpMatchArray): ListCount | undefined {
  const [whole, digits = '', unit = ''] = found;
  const from = found.index! + whole.length;
  const at = found.index! + whole.indexOf(digits);
  const sentence = plain.slice(from, from + farthest).split(/[。;!?)]/)[0]!;
  const segments = sentence.split(',');
  const names = splitNames(segments[0]!);
  if (names.length < 2 || !isClean(names) || /是|\d/.test(sentence) || bracketsOpen(segments[0]!)) return undefined;
  const counts = new Set(plausibleCounts(names));
  for (let to = 2; to <= segments.length; to++)
    for (const value of plausibleCounts(segments.slice(0, to).flatMap(splitNames))) counts.add(value);
  return {
    range: range(found.index!, from + segments[0]!.length),
    ...statedAt(at, digits),
    unit,
    names,
    counts,
    open: /等/.test(segments[0]!),
  };
}

/** The number as it stands at `at`. */
const statedAt = (at: number, digits: string): Pick<ListCount, 'number' | 'value'> => ({
  number: range(at, at + digits.length),
  value: /\d/.test(digits) ? Number(digits) : (readHanNumber(digits) ?? 0),
});

/** Names with figures or points of their own are no bare names, and neither are whole clauses. */
const isClean = (names: readonly string[]): boolean =>
  names
    .slice(1)
    .every(
      name => name.length <= 24 && !/\d+ *[条件个次份篇项期场类]|^第|[一二三四]是|^[一二三四五六七八九十]+$/.test(name),
    );

const bracketsOpen = (text: string): boolean => /[(“《][^)”》]*$/.test(text);

const lengthOfLead = (text: string): number => text.length - text.trimStart().length;
