import type { CellType } from '../standard/standard';
import { readArabicNumber, readHanNumber } from '../text/numerals';
import { narrow } from '../text/width';
import type { CellValue } from './report';

const blank: CellValue = { kind: 'blank' };
const nothing = /^[-/\\]+$/;
const amount =
  /^(约 ?)?([+-]|增加?|减少?)? ?([\d,]+(?:\.\d+)?) ?(亿元|万元|元|亿|万|条次|人次|[条件次个项份篇人])?(?: ?\((.*)\))?$/;
const han = /^([〇零一二两三四五六七八九十百千万]+)(?: ?\((.*)\))?$/;

/**
 * What a cell holds: `22（其中修订16件）` is 22 with a note, `768060元` 768060 with the unit 元, `减4` −4, `/` nothing
 * that applies. A count with decimals or with leading zeros (cells run together) is text.
 */
export function readCellValue(text: string, type: CellType): CellValue {
  if (text === '') return blank;
  const count = plainCount(text);
  if (count >= 0) return smallCounts[count] ?? { kind: 'number', value: count };
  const plain = narrow(text).trim();
  if (plain === '') return blank;
  if (nothing.test(plain)) return { kind: 'none' };
  const found = amount.exec(plain);
  if (found) return readAmount(found, type);
  const words = han.exec(plain);
  const value = words ? readHanNumber(words[1]!) : undefined;
  return value === undefined ? { kind: 'text' } : { kind: 'number', value, ...noteOf(words![2]) };
}

/** What most cells hold, made once. */
const smallCounts = Array.from({ length: 100 }, (_, value): CellValue => ({ kind: 'number', value }));

/** What most cells hold, digits without a leading zero, up to nine; −1 for anything else. */
export function plainCount(text: string): number {
  const { length } = text;
  if (length === 0 || length > 9 || (length > 1 && text.charCodeAt(0) === 48)) return -1;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function readAmount([, about, sign, digits, unit, note]: RegExpExecArray, type: CellType): CellValue {
  const size = readArabicNumber(digits!);
  if (size === undefined) return { kind: 'text' };
  if (type === 'count' && (about || !Number.isInteger(size) || /^0\d/.test(digits!))) return { kind: 'text' };
  const value = sign === undefined || sign === '+' || sign.startsWith('增') || size === 0 ? size : -size;
  return { kind: 'number', value, ...(unit ? { unit } : {}), ...noteOf(note) };
}

const noteOf = (note: string | undefined) => (note ? { note } : {});

/** The number that takes part in a sum: what is blank or does not apply adds nothing; text stops the sum. */
export function addend(value: CellValue): number | undefined {
  if (value.kind === 'number') return value.value;
  return value.kind === 'text' ? undefined : 0;
}
