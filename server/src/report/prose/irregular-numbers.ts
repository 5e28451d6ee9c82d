import { range } from '../../text/range';
import type { IrregularNumber } from '../claims';

const unit = '(?:条次|人次|场次|条|件|篇|次|期|份|个|项|批|场|宗|户|家|页|名|位|人|万元|元)';
/** `约60余份`. */
const twice = new RegExp(
  `(约|近|大约|将近|超过|至少|不少于)( {0,2}\\d[\\d,.]* {0,2}[万千百]?)(余|多)(?= {0,2}${unit})`,
  'g',
);
/** `约60份左右`, `至少50条以上`. */
const around = new RegExp(
  `(约|大约|将近|近|超过|至少|不少于)( {0,2}\\d[\\d,.]* {0,2}[万千百]? {0,2}${unit})(左右|上下|以上)`,
  'g',
);
/** `66余件`: what is more than 66 has no last digit. */
const notRound = new RegExp(`(?<![\\d.,第约近]|大约)(\\d*[1-9][1-9])( {0,2}(?:余|多))(?= {0,2}${unit})`, 'g');
/** `12,34条`. */
const groups = new RegExp(`(?<![\\d.,第])\\d{1,3}(?:,\\d{2,})+(?= {0,2}${unit})`, 'g');
/** `3千多条`. */
const mixed = new RegExp(`(?<![\\d.,])([1-9])( {0,2})([千百])(?= {0,2}(?:余|多)? {0,2}${unit})`, 'g');

/** Numbers that no style writes so. `text` is the original, in which only a half-width comma groups digits. */
export function findIrregularNumbers(plain: string, text: string): IrregularNumber[] {
  if (!/\d *[余多千百]|\d,\d|左右|上下|以上/.test(plain)) return [];
  return [...findTwice(plain), ...findNotRound(plain), ...findGroups(plain, text), ...findMixed(plain)].toSorted(
    (a, b) => a.range.start - b.range.start,
  );
}

const findTwice = (plain: string): IrregularNumber[] =>
  [...plain.matchAll(twice), ...plain.matchAll(around)].map(m => ({
    kind: 'twice-approximate',
    range: range(m.index, m.index + m[0].length),
    meant: [`${m[1]}${m[2]}`, `${m[2]}${m[3]}`.trim()],
  }));

const findNotRound = (plain: string): IrregularNumber[] =>
  [...plain.matchAll(notRound)].map(m => ({
    kind: 'not-round',
    range: range(m.index, m.index + m[0].length),
    meant: [m[1]!],
  }));

const findGroups = (plain: string, text: string): IrregularNumber[] =>
  [...plain.matchAll(groups)]
    .filter(m => !/^\d{1,3}(?:,\d{3})+$/.test(m[0]) && /^[\d,]+$/.test(text.slice(m.index, m.index + m[0].length)))
    .map(m => ({
      kind: 'grouping',
      range: range(m.index, m.index + m[0].length),
      meant: [m[0].replaceAll(',', '')],
    }));

const findMixed = (plain: string): IrregularNumber[] =>
  [...plain.matchAll(mixed)].map(m => ({
    kind: 'mixed-script',
    range: range(m.index, m.index + m[0].length),
    meant: [`${m[1]}${m[3] === '千' ? '000' : '00'}`],
  }));
