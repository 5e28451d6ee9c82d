import { range, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import { isPageSource } from '../tree/page-source';
import { referenceSign } from './prose/clues';
import type { Report } from './report';

/** What a conversion from Word or a web page left in the words. */
export interface ConversionResidue {
  readonly range: TextRange;
  readonly kind: 'field' | 'tag' | 'entity' | 'lost' | 'broken-reference';
  /** What it stands for; undefined where that cannot be known. */
  readonly meant?: string;
}

/** With what these begin, in any width: most words have none of it. */
const beginning = /[[［<＜&＆\\＼\ufffdHＨ错]/;
const worthALook = /[[<&\\\ufffd]|HYPERLINK|错误!/;
/** Field codes and bookmarks of Word: `[bookmark: _GoBack]`, `HYPERLINK "http://…"`, `PAGE \* MERGEFORMAT`. */
const field =
  /\[bookmark: ?[^\]\r\n]{0,60}\]|HYPERLINK(?: {1,2}\\[a-z])? {0,2}(?:"[^"\r\n]{0,300}"(?: \\[a-z](?![a-z]))?)?|(?:PAGE|NUMPAGES|PAGEREF \w{1,40})? {0,2}(?:\\h)? {0,2}\\\* {0,2}MERGEFORMAT|PAGEREF _\w{1,40}(?: \\h)?|TOC \\o "1-\d"(?: \\[a-z](?![a-z])){0,4}/g;
const tag =
  /<\/?(?:br|p|span|div|font|strong|b|em|i|u|o:p|a|img|td|tr|th|tbody|table|style|section|sup|sub|h[1-6])(?: [^<>]{0,400})? ?\/?>/gi;
const entity =
  /&(?:nbsp|ensp|emsp|thinsp|ldquo|rdquo|lsquo|rsquo|hellip|middot|mdash|ndash|times|amp|lt|gt|quot|#\d{2,6}|#x[0-9a-f]{2,5});/gi;
const brokenReference = /错误!(?:未找到引用源|未定义书签|超链接引用无效)[。.]?/g;

const named: Readonly<Record<string, string>> = {
  nbsp: '',
  ensp: '',
  emsp: '',
  thinsp: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  middot: '·',
  mdash: '—',
  ndash: '–',
  times: '×',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
};

const none: readonly ConversionResidue[] = [];

/** In the words of one paragraph or heading; ranges count from their start. */
export function findConversionResidue(text: string): readonly ConversionResidue[] {
  if (!beginning.test(text)) return none;
  const plain = narrow(text);
  if (!worthALook.test(plain)) return none;
  return [
    ...all(plain, field, 'field', () => ''),
    ...all(plain, tag, 'tag', () => ''),
    ...all(plain, entity, 'entity', entityMeans),
    ...all(plain, brokenReference, 'broken-reference', () => undefined),
    ...all(plain, /\ufffd+/g, 'lost', () => undefined),
  ].sort((a, b) => a.range.start - b.range.start);
}

function all(
  plain: string,
  pattern: RegExp,
  kind: ConversionResidue['kind'],
  means: (found: string) => string | undefined,
): ConversionResidue[] {
  return [...plain.matchAll(pattern)].map(({ 0: found, index }) => {
    const meant = means(found);
    return { range: range(index, index + found.length), kind, ...(meant === undefined ? {} : { meant }) };
  });
}

/** `&#8220;` → `“`; white space means nothing in Chinese text. */
function entityMeans(found: string): string | undefined {
  const name = found.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return named[name];
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 160 || code === 12288 || (code >= 8192 && code <= 8203)) return '';
  return code >= 32 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCharCode(code) : undefined;
}

/**
 * In all paragraphs, headings and the title of a report. Tags and entities are left out where the text as a whole is a web
 * page's source.
 */
export function readConversionResidue(report: Report): readonly ConversionResidue[] {
  const { headings, title, tree } = report;
  const suspect = report.paragraphIndex.with('references', referenceSign.conversion);
  const found = [
    ...suspect.flatMap(({ prose, start }) => moved(prose.residue.conversion, start)),
    ...headings.flatMap(h => moved(findConversionResidue(h.title.value), h.title.range.start)),
    ...(title ? moved(findConversionResidue(title.text), title.range.start) : []),
  ];
  if (!found.some(isOfPage)) return found;
  return isPageSource(tree.text) ? found.filter(r => !isOfPage(r)) : found;
}

const isOfPage = ({ kind }: ConversionResidue): boolean => kind === 'tag' || kind === 'entity';

const moved = (residues: readonly ConversionResidue[], by: number): readonly ConversionResidue[] =>
  residues.map(r => ({ ...r, range: range(r.range.start + by, r.range.end + by) }));
