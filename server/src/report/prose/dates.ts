import { type CalendarDate, formatDate, isRealDate } from '../../text/calendar';
import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { DateFault, ProseDate } from '../report';

const year = '(?:(?:19|20)\\d\\d|二[〇○零O0][〇○零O0一二三四五六七八九]{2})';
const han = '[一二三四五六七八九十]{1,3}';
/** `2023年3月5日`, `3月5日`, `2023年3月`, `3月`, `2023年`, `2023年1231`, `2023-03-05`, Chinese numerals too. */
const date = new RegExp(
  [
    `(?<runYear>${year}) {0,2}年 {0,2}(?<run>\\d{4} {0,2}日|\\d{3,4})(?![\\d年月日号.]|,\\d{3}| {0,2}(?:条|件|篇|次|期|份|个|项|批|场|宗|起|封|户|家|页|例|人|名|位|万|亿|余|多|元|字|%))`,
    `(?<gapYear>${year}) {2,}(?<gapMonth>\\d{1,2}) {2,}(?<gapDay>\\d{1,2}) {0,2}日?`,
    `(?:(?<year>${year}) {0,2}年 {0,2})?(?<![\\d.])(?<month>\\d{1,2}|${han}) {0,2}月(?!份) {0,2}(?:(?<day>\\d{1,2}|${han})(?: {0,2}(?<mark>日)|(?=[,，。;；()（）”"》\\]】起止]| {0,2}$)))?`,
    `(?<isoYear>(?:19|20)\\d\\d)[-./](?<isoMonth>\\d{1,2})[-./](?<isoDay>\\d{1,2})(?!\\d)`,
    `(?<onlyYear>${year}) {0,2}年`,
  ].join('|'),
  'g',
);

/** Every date in a narrowed text, whole or partial, in reading order. */
export function findDates(plain: string): ProseDate[] {
  if (!/[月年]|\d(?:[-./]| {2,})\d/.test(plain)) return [];
  return [...plain.matchAll(date)].flatMap(found => readDate(found, plain) ?? []);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readDate(found: RegExpMatchArray, plain: string): ProseDate | undefined {
  const groups: Groups = found.groups!;
  const where = range(found.index!, found.index! + found[0].trimEnd().length);
  if (groups.runYear)
    return {
      range: where,
      ...yearOf(groups.runYear),
      fault: runTogether(number(groups.runYear)!, groups.run!.replace(/ *日/, '')),
    };
  if (groups.gapYear) return spacedOut(groups, where);
  if (groups.month) return monthAndDay(groups, plain, where);
  if (groups.isoYear)
    return { range: where, year: Number(groups.isoYear), month: Number(groups.isoMonth), day: Number(groups.isoDay) };
  return { range: where, ...yearOf(groups.onlyYear) };
}

const number = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : readHanNumber(text.replace(/[○O0]/g, '〇'));
};

const yearOf = (text: string | undefined) => {
  const value = number(text);
  return value === undefined ? {} : { year: value };
};

/** `1231` can only be 12月31日; `111` could be two days and then says nothing. */
function runTogether(year: number, digits: string): DateFault {
  const splits = digits.length === 4 ? [2] : [1, 2];
  const real = splits
    .map((at): CalendarDate => ({ year, month: Number(digits.slice(0, at)), day: Number(digits.slice(at)) }))
    .filter((day, i) => isRealDate(day) && digits[splits[i]!] !== '0');
  return { kind: 'run-together', ...(real.length === 1 ? { meant: formatDate(real[0]!) } : {}) };
}

function spacedOut({ gapYear, gapMonth, gapDay }: Groups, where: ProseDate['range']): ProseDate {
  const day = { year: number(gapYear)!, month: Number(gapMonth), day: Number(gapDay) };
  return {
    range: where,
    ...day,
    fault: { kind: 'spaced-out', ...(isRealDate(day) ? { meant: formatDate(day) } : {}) },
  };
}

function monthAndDay(
  { year, month, day, mark }: Groups,
  plain: string,
  where: ProseDate['range'],
): ProseDate | undefined {
  const counted = /[个几数每逐]/.test(plain[where.start - 1] ?? '');
  if (counted || (day === undefined && year === undefined && !/^\d/.test(month!))) return undefined;
  const date = { ...yearOf(year), month: number(month)!, ...(day ? { day: number(day)! } : {}) };
  if (!day || mark || !/^\d/.test(day)) return { range: where, ...date };
  return {
    range: where,
    ...date,
    fault: { kind: 'missing-day-mark', meant: `${plain.slice(where.start, where.end)}日` },
  };
}
