import { readHanNumber } from '../text/numerals';
import { range } from '../text/range';
import { narrowUnit } from '../text/width';
import type { Enumerator } from './tree';

type Style = Enumerator['style'];

/** A counter as it stands at the head of a line: its number from `from` to `to`, the whole mark up to `end`. */
interface Mark {
  readonly style: Style;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const farthest = 12;
const hanNumerals = '一二三四五六七八九十';
const hanUnits = new Set([...hanNumerals].map(c => c.charCodeAt(0)));
const space = 0x20;
const comma = 0x2c;
const dot = 0x2e;
const colon = 0x3a;
const opening = 0x28;
const closing = 0x29;
const backslash = 0x5c;
const enumerationComma = 0x3001;
const ordinal = 0x7b2c;
const circledOne = 0x2460;
const circledTwenty = 0x2473;

/** The counter at the head of `content`, with ranges counted from `offset`; undefined where there is none. */
export function readEnumerator(content: string, offset = 0): Enumerator | undefined {
  const mark = readMark(content);
  if (!mark) return undefined;
  const { style, from, to, end } = mark;
  const number = range(offset + from, offset + to);
  return { style, range: range(offset, offset + end), number, value: numberOf(content, mark) };
}

/** True if a counter stands at the head of `content`. */
export const isCounted = (content: string): boolean => readMark(content) !== undefined;

/** `一、总体情况` → `总体情况`, and nested counters too: `（六）1.其他` → `其他`. */
export function withoutEnumerator(content: string): string {
  let words = content;
  for (let mark = readMark(words); mark; mark = readMark(words)) words = words.slice(mark.end);
  return words;
}

export const levelOf = (style: Style): 1 | 2 | 3 | 4 =>
  style === 'han' || style === 'part' ? 1 : style === 'han-paren' ? 2 : style === 'arabic' ? 3 : 4;

function readMark(content: string): Mark | undefined {
  const first = unitAt(content, 0);
  if (isHan(first)) return readHan(content);
  if (isDigit(first)) return readDigits(content);
  if (first === opening) return readBrackets(content);
  if (first === ordinal) return readPart(content);
  if (isCircled(first)) return { style: 'arabic-paren', from: 0, to: 1, end: past(content, 1, space) };
  return undefined;
}

/** `一、`, `二.` */
function readHan(content: string): Mark | undefined {
  const to = pastHan(content, 0);
  const at = past(content, to, space);
  const unit = unitAt(content, at);
  if (unit !== enumerationComma && unit !== dot && unit !== comma) return undefined;
  return { style: 'han', from: 0, to, end: past(content, at + 1, space) };
}

/** `1)`, `1.`, `12、`, and `1\.` as Markdown escapes it; not the `3.5` of a figure. */
function readDigits(content: string): Mark | undefined {
  const to = pastDigits(content, 0);
  if (unitAt(content, to) === closing && !isDigit(unitAt(content, to + 1)))
    return { style: 'arabic-paren', from: 0, to, end: pastStop(content, to + 1) };
  const gap = past(content, to, space);
  const at = unitAt(content, gap) === backslash ? gap + 1 : gap;
  const unit = unitAt(content, at);
  if (unit !== enumerationComma && (unit !== dot || isDigit(unitAt(content, at + 1)))) return undefined;
  return { style: 'arabic', from: 0, to, end: past(content, at + 1, space) };
}

/** `（一）`, `(2) `. */
function readBrackets(content: string): Mark | undefined {
  const from = past(content, 1, space);
  const han = isHan(unitAt(content, from));
  const to = han ? pastHan(content, from) : pastDigits(content, from);
  const at = past(content, to, space);
  if (to === from || unitAt(content, at) !== closing) return undefined;
  return { style: han ? 'han-paren' : 'arabic-paren', from, to, end: pastStop(content, at + 1) };
}

/** `第一部分 `, `第二章：`. */
function readPart(content: string): Mark | undefined {
  const to = pastHan(content, 1);
  const name = content.startsWith('部分', to) ? 2 : content[to] === '章' || content[to] === '节' ? 1 : 0;
  if (to === 1 || name === 0) return undefined;
  let end = to + name;
  while (isPartStop(unitAt(content, end))) end++;
  return { style: 'part', from: 1, to, end };
}

const isPartStop = (unit: number): boolean =>
  unit === enumerationComma || unit === colon || unit === comma || unit === space;

function numberOf(content: string, { from, to }: Mark): number {
  const first = unitAt(content, from);
  if (isCircled(first)) return first - circledOne + 1;
  if (!isDigit(first))
    return to - from === 1 ? hanNumerals.indexOf(content[from]!) + 1 : readHanNumber(content.slice(from, to))!;
  const second = to - from === 2 ? unitAt(content, from + 1) : undefined;
  return second === undefined ? first - 0x30 : (first - 0x30) * 10 + second - 0x30;
}

/** As `narrow` reads it; NaN past the end, and past what a counter can take. */
const unitAt = (content: string, at: number): number =>
  at < farthest ? narrowUnit(content.charCodeAt(at)) : Number.NaN;

const past = (content: string, at: number, unit: number): number => (unitAt(content, at) === unit ? at + 1 : at);

/** Past the stop behind a bracket, with or without spaces around it. */
function pastStop(content: string, from: number): number {
  const at = past(content, from, space);
  const unit = unitAt(content, at);
  return past(content, unit === enumerationComma || unit === dot ? at + 1 : at, space);
}

/** `五一、十一期间` begins with no counter: two numerals make one only with 十. */
function pastHan(content: string, from: number): number {
  let at = from;
  while (at < from + 3 && isHan(unitAt(content, at))) at++;
  return at > from + 1 && content[from] !== '十' && content[from + 1] !== '十' ? from : at;
}

function pastDigits(content: string, from: number): number {
  let at = from;
  while (at < from + 2 && isDigit(unitAt(content, at))) at++;
  return at;
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && hanUnits.has(unit);
const isCircled = (unit: number): boolean => unit >= circledOne && unit <= circledTwenty;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
