import { type CalendarDate, formatDate, isRealDate } from '../../text/calendar';
import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { ProseDate } from '../report';

const year = '(?:(?:19|20)\\d\\d|二[〇○零O0][〇○零O0一二三四五六七八九]{2})';
const han = '[一二三四五六七八九十]{1,3}';
/** `2023年3月5日`, `3月5日`, `2023年3月`, `3月`, `2023年`, `2023年1231`, `2023年12月月31日`, `20231月1日`, `20231231日`, `2023-03-05`, Chinese numerals too. */
const date = new RegExp(
  [
    `(${year}) {0,2}年 {0,2}(\\d{4} {0,2}日|\\d{3,4}(?= {0,2}(?:[,，。;；、)）至到起止-]|$)))`,
    `(${year}) {2,}(\\d{1,2}) {2,}(\\d{1,2}) {0,2}日?`,
    `(${year}) {0,2}年 {0,2}(\\d{1,2}) {0,2}月 {0,2}(?:月 {0,2}(\\d{1,2}) {0,2}日|日(?=[起至到止]))`,
    `(?<!\\d)(20\\d\\d)(?: ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日|(\\d{2,4})日)`,
    `(?:(${year}) {0,2}年 {0,2})?(?<![\\d.])(\\d{1,2}|${han}) {0,2}月(?!份) {0,2}(?:(\\d{1,2}|${han})(?: {0,2}(日)|(?=[,，。;；()（）”"》\\]】起止]| {0,2}$| ?[至到] ?(?:19|20)\\d\\d ?年)))?`,
    `((?:19|20)\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`,
    `(${year}) {0,2}年`,
    `(?<![\\d.])(20\\d{3}|2[0Oo○][Oo○\\d]{2}|20\\d(?= ?年(?:度|,|(?:1[0-2]|[1-9])月|我|全|本))) ?年`,
  ].join('|'),
  'g',
);

/** Every date in a narrowed text, whole or partial, in reading order. */
export function findDates(plain: string): ProseDate[] {
  if (!/[月年]|\d(?:[-./]| {2,})\d|\d{6}日/.test(plain)) return [];
  return [...plain.matchAll(date)].flatMap(found => readDate(found, plain) ?? []);
}

/** The pattern's groups in its order: numbered, for named ones cost more than all the rest. */
function readDate(found: RegExpMatchArray, plain: string): ProseDate | undefined {
  const [whole, runYear, run, gapYear, gapMonth, gapDay, slipYear, slipMonth, slipDay, ...rest] = found;
  const [bareYear, bareMonth, bareDay, bareRun, ...others] = rest;
  const [year, month, day, mark, isoYear, isoMonth, isoDay, onlyYear, slip] = others;
  const where = range(found.index!, found.index! + whole.trimEnd().length);
  if (runYear) return readRun(runYear, run!.replace(/ *日/, ''), where);
  if (gapYear) return spacedOut(gapYear, gapMonth!, gapDay!, where);
  if (slipYear) return ofMarks(slipYear, slipMonth!, slipDay, where);
  if (bareRun) return runWithoutMarks(bareYear!, bareRun, where);
  if (bareYear) return withoutYearMark(bareYear, bareMonth!, bareDay!, where);
  if (month) return monthAndDay({ year, month, day, mark }, plain, where);
  if (isoYear) return { range: where, year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) };
  return slip ? ofYearSlip(slip, where) : { range: where, ...yearOf(onlyYear) };
}

/** `20223年`, `2O23年`, `203年`. */
function ofYearSlip(slip: string, where: ProseDate['range']): ProseDate {
  const digits = slip.replace(/[Oo○]/g, '0');
  return { range: where, fault: { kind: 'odd-year', ...(digits.length === 4 ? { meant: `${digits}年` } : {}) } };
}

const number = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : readHanNumber(text.replace(/[○O0]/g, '〇'));
};

const yearOf = (text: string | undefined) => {
  const value = number(text);
  return value === undefined ? {} : { year: value };
};

/** `1231` can only be 12月31日; `111` could be two days, and `365` is none. */
function readRun(yearText: string, digits: string, where: ProseDate['range']): ProseDate {
  const year = number(yearText)!;
  const splits = digits.length === 4 ? [2] : [1, 2];
  const real = splits
    .filter(at => digits[at] !== '0')
    .map((at): CalendarDate => ({ year, month: Number(digits.slice(0, at)), day: Number(digits.slice(at)) }))
    .filter(isRealDate);
  const meant = real.length === 1 ? { meant: formatDate(real[0]!) } : {};
  return { range: where, year, ...(real.length > 0 ? { fault: { kind: 'run-together', ...meant } } : {}) };
}

/** `20231231日`; digits that are no day of that year count something. */
function runWithoutMarks(year: string, digits: string, where: ProseDate['range']): ProseDate | undefined {
  const date = readRun(year, digits, where);
  return date.fault && { ...date, fault: { ...date.fault, kind: 'spaced-out' } };
}

function withoutYearMark(year: string, month: string, dayOfMonth: string, where: ProseDate['range']): ProseDate {
  const day = { year: number(year)!, month: Number(month), day: Number(dayOfMonth) };
  return isRealDate(day)
    ? { range: where, ...day, fault: { kind: 'missing-year-mark', meant: formatDate(day) } }
    : { range: where, year: day.year };
}

function spacedOut(year: string, month: string, dayOfMonth: string, where: ProseDate['range']): ProseDate {
  const day = { year: number(year)!, month: Number(month), day: Number(dayOfMonth) };
  return {
    range: where,
    ...day,
    fault: { kind: 'spaced-out', ...(isRealDate(day) ? { meant: formatDate(day) } : {}) },
  };
}

/** `2023年12月月31日`, `2023年1月日起`. */
function ofMarks(year: string, month: string, day: string | undefined, where: ProseDate['range']): ProseDate {
  const date = { range: where, year: number(year)!, month: Number(month), ...(day ? { day: Number(day) } : {}) };
  if (!day) return { ...date, fault: { kind: 'missing-day' } };
  return { ...date, fault: { kind: 'doubled-mark', meant: `${year}年${month}月${day}日` } };
}

interface MonthAndDay {
  readonly year: string | undefined;
  readonly month: string;
  readonly day: string | undefined;
  readonly mark: string | undefined;
}

function monthAndDay(
  { year, month, day, mark }: MonthAndDay,
  plain: string,
  where: ProseDate['range'],
): ProseDate | undefined {
  const counted = /[个几数每逐]/.test(plain[where.start - 1] ?? '');
  if (counted || (day === undefined && year === undefined && !/^\d/.test(month))) return undefined;
  const date = { ...yearOf(year), month: number(month)!, ...(day ? { day: number(day)! } : {}) };
  if (!day || mark || !/^\d/.test(day)) return { range: where, ...date };
  return {
    range: where,
    ...date,
    fault: { kind: 'missing-day-mark', meant: `${plain.slice(where.start, where.end)}日` },
  };
}
