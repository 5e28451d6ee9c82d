import { readHanNumber } from '../../text/numerals';
import { range, type TextRange } from '../../text/range';
import { tidy } from '../../text/tidy';
import type { Figure, ProseDate } from '../report';

const units =
  '条次|人次|场次|件次|篇次|期次|个百分点|百分点|万元|亿元|条|件|篇|次|期|份|个|项|批|场|宗|起|封|户|家|页|例|幅|类|栏|名|位|人|部|套|台|块|处|轮|本|册|张|元|%';
const before = '(?:约|近|逾|超过|超|不少于|至少|将近|大约|不足|不到|累计近)';
const after = '(?:余|多|来|以上|左右|上下)';
/** Thousands are set off by commas, or by spaces as the standard on numbers has it: `1 286`. */
const arabic = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[1-9]\\d{0,2}(?: \\d{3})+(?![\\d.])|\\d+(?:\\.\\d+)?';
const han = '[〇零一二两三四五六七八九十百千]{1,9}';
const figure = new RegExp(
  `(${before} {0,2})?(?<![\\d.〔[第])(?:(${arabic})|(?<![第几数])(${han})) {0,2}([万亿千百])?(${after})? {0,2}(${units})(${after})?`,
  'g',
);

/** Numbers with a measure word in a narrowed text: what the report counts. Dates, ordinals and names are none. */
export function findFigures(plain: string, dates: readonly ProseDate[]): Figure[] {
  const figures: Figure[] = [];
  let labelFrom = 0;
  /** Figures and dates both come in the order of the text. */
  let nextDate = 0;
  for (const found of plain.matchAll(figure)) {
    const read = readFigure(found, plain, labelFrom);
    if (!read) continue;
    while (nextDate < dates.length && dates[nextDate]!.range.end <= read.number.start) nextDate++;
    if (nextDate < dates.length && dates[nextDate]!.range.start < read.range.end) continue;
    figures.push(read);
    labelFrom = read.range.end;
  }
  return figures;
}

function readFigure(found: RegExpMatchArray, plain: string, labelFrom: number): Figure | undefined {
  const [whole, lead = '', digits, words, scale, trail, unit = '', late] = found;
  const base = digits ? Number(digits.replace(/[, ]/g, '')) : readHanNumber(words!);
  if (base === undefined || (words && isNotCounted(words, plain, found.index!, whole))) return undefined;
  const start = found.index!;
  const factor = factorOf(scale) * (unit === '万元' ? 10_000 : unit === '亿元' ? 100_000_000 : 1);
  const at = start + lead.length;
  const size = (digits ?? words!).length;
  const exact = lead === '' && !trail && !late;
  const value = base * factor;
  const { low, high } = exact
    ? rounded(value, unit.endsWith('元') ? 1 : factor, digits ?? '')
    : bounds(base, factor, digits ?? '', lead.trim(), trail ?? late);
  return {
    range: range(start, start + whole.length),
    number: range(at, at + size),
    value,
    low,
    high,
    exact,
    unit: unit.endsWith('元') ? '元' : unit,
    label: labelBefore(plain, labelFrom, start),
  };
}

/** `一是`, `三公`, `一个`, `一次`: Chinese numerals are figures only where they clearly count. */
function isNotCounted(words: string, plain: string, at: number, whole: string): boolean {
  if (words === '一' || words === '两') return true;
  const after = plain.slice(at + whole.length, at + whole.length + 4);
  return /^[级体系类公一]|^(?:会议|全会|大会|全体|党代|代表)/.test(after) || /[第届“"《]/.test(plain[at - 1] ?? '');
}

const factorOf = (scale: string | undefined): number =>
  scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : scale === '千' ? 1000 : scale === '百' ? 100 : 1;

/** `5.6万` counts from 55 500 to 56 500: what is written in tens of thousands is rounded at its last digit. */
function rounded(value: number, factor: number, digits: string) {
  const decimals = decimalsOf(digits);
  const slack = factor > 1 && decimals > 0 ? Math.round((factor / 10 ** decimals) * 500) / 1000 : 0;
  return { low: value - slack, high: value + slack };
}

/** How many digits stand behind the point. */
const decimalsOf = (digits: string): number => /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;

/** What approximators allow: `60余` is 60 up to 70, `近100` up to 100, `约100` a tenth either way. */
function bounds(base: number, factor: number, digits: string, lead: string, trail?: string) {
  const value = base * factor;
  if (/近|不足|不到/.test(lead)) return { low: tidy(value * 0.9), high: value };
  if (/逾|超|不少于|至少/.test(lead) || trail === '以上') return { low: value, high: tidy(value * 1.5) };
  if (lead.includes('约') || /左右|上下/.test(trail ?? '')) return { low: tidy(value * 0.9), high: tidy(value * 1.1) };
  return { low: value, high: tidy(value + stepOf(digits, base) * factor) };
}

/** The unit of the last digit that is not 0: 60 → 10, 500 → 100, 1.2 → 0.1. */
function stepOf(digits: string, base: number): number {
  const decimals = decimalsOf(digits);
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (base > 0 && base % (step * 10) === 0) step *= 10;
  return step;
}

const labelMarks = new Set([...',、;:。()"“”'].map(mark => mark.charCodeAt(0)));
const firstHan = 0x4e00;
const mostLabel = 60;

/** The words since the last mark: what the figure counts. */
function labelBefore(plain: string, from: number, to: number): { value: string; range: TextRange } {
  let start = to;
  for (; start > from && to - start < mostLabel; start--) {
    const code = plain.charCodeAt(start - 1);
    if (code < firstHan && labelMarks.has(code)) break;
  }
  start = skipSpaces(plain, start, to);
  if (start + 2 <= to && plain.startsWith('其中', start)) start = skipSpaces(plain, start + 2, to);
  const value = plain.slice(start, to).trimEnd();
  return { value, range: range(start, start + value.length) };
}

function skipSpaces(plain: string, from: number, to: number): number {
  let at = from;
  while (at < to && plain[at] === ' ') at++;
  return at;
}
