import { type CalendarDate, formatDate, isRealDate } from '../../text/calendar';
import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { DateFault, ProseDate } from '../report';

const year = '(?:(?:19|20)\\d\\d|二[〇○零O0][〇○零O0一二三四五六七八九]{2})';
const han = '[一二三四五六七八九十]{1,3}';
/** `2023年3月5日`, `3月5日`, `2023年3月`, `3月`, `2023年`, `2023年1231`, `2023-03-05`, Chinese numerals too. */
const date = new RegExp(
  [
    `(${year}) ?年(?:度)? ?(\\d{3,4})(?![\\d年月日号.]|,\\d{3}| ?(?:条|件|篇|次|期|份|个|项|批|场|宗|起|封|户|家|页|例|人|名|位|万|亿|余|多|元|字|%))`,
    `(${year}) {2,}(\\d{1,2}) {2,}(\\d{1,2}) ?日?`,
    `(?:(${year}) ?年 ?)?(?<![\\d.])(\\d{1,2}|${han}) ?月(?!份) ?(?:(\\d{1,2}|${han})( ?日|(?=[,，。;；()（）”"》\\]】起止]| ?$))?)?`,
    `((?:19|20)\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`,
    `(${year}) ?年`,
  ].join('|'),
  'g',
);

/** Every date in a narrowed text, whole or partial, in reading order. */
export function findDates(plain: string): ProseDate[] {
  if (!/[月年]|\d[-./]\d/.test(plain)) return [];
  return [...plain.matchAll(date)].flatMap(found => readDate(found, plain) ?? []);
}

function readDate(found: RegExpMatchArray, plain: string): ProseDate | undefined {
  const at = found.index!;
  const where = range(at, at + found[0].trimEnd().length);
  if (found[1]) return { range: where, ...yearOf(found[1]), fault: runTogether(number(found[1])!, found[2]!) };
  if (found[3]) return spacedOut(found, where);
  if (found[6]) return monthAndDay(found, plain, where);
  if (found[9])
    return { range: where, year: number(found[9]), month: number(found[10]), day: number(found[11]) } as ProseDate;
  return { range: where, ...yearOf(found[12]) };
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

function spacedOut(found: RegExpMatchArray, where: ProseDate['range']): ProseDate {
  const day = { year: number(found[3])!, month: Number(found[4]), day: Number(found[5]) };
  return {
    range: where,
    ...day,
    fault: { kind: 'spaced-out', ...(isRealDate(day) ? { meant: formatDate(day) } : {}) },
  };
}

function monthAndDay(found: RegExpMatchArray, plain: string, where: ProseDate['range']): ProseDate | undefined {
  const month = number(found[6])!;
  const day = number(found[7]);
  if (/[个几数每逐]/.test(plain[where.start - 1] ?? '') || (day === undefined && /^[一二]/.test(found[6]!)))
    return undefined;
  const parts = { ...yearOf(found[5]), month, ...(day === undefined ? {} : { day }) };
  const marked = day === undefined || (found[8] ?? '').trim() === '日';
  if (marked || !/^\d/.test(found[7]!)) return { range: where, ...parts };
  const meant = `${plain.slice(where.start, where.end)}日`;
  return { range: where, ...parts, fault: { kind: 'missing-day-mark', meant } };
}
