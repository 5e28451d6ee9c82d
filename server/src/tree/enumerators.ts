import { readHanNumber } from '../text/numerals';
import { range } from '../text/range';
import { narrow } from '../text/width';
import type { Enumerator } from './tree';

type Style = Enumerator['style'];

const han = '[一二三四五六七八九十]{1,3}';
const shapes: readonly (readonly [Style, RegExp])[] = [
  ['han', new RegExp(`^(${han}) ?[、.,] ?`)],
  ['han-paren', new RegExp(`^\\( ?(${han}) ?\\) ?[、.]? ?`)],
  ['part', new RegExp(`^第(${han})(?:部分|章|节)[、:, ]*`)],
  ['arabic-paren', /^(?:\( ?(\d{1,2}) ?\)|(\d{1,2})\)(?!\d)) ?[、.]? ?/],
  ['arabic', /^(\d{1,2}) ?(?:、|\.(?!\d)) ?/],
];
const circled = /^([①-⑳]) ?/;

const hanNumerals = new Set([...'一二三四五六七八九十第'].map(c => c.charCodeAt(0)));

/** A quick look at what enumerators start with, before the patterns. */
function mayBegin(code: number): boolean {
  if (code < 0x2460) return (code >= 0x30 && code <= 0x39) || code === 0x28;
  if (code >= 0x4e00 && code < 0xff00) return hanNumerals.has(code);
  return code <= 0x2473 || code === 0xff08 || (code >= 0xff10 && code <= 0xff19);
}

/** The counter at the head of `content`, with ranges counted from `offset`; undefined where there is none. */
export function readEnumerator(content: string, offset = 0): Enumerator | undefined {
  if (!mayBegin(content.charCodeAt(0))) return undefined;
  const head = narrow(content.slice(0, 12));
  const ring = circled.exec(head);
  if (ring) return make('arabic-paren', ring[0].length, 0, 1, head.charCodeAt(0) - 0x245f, offset);
  for (const [style, shape] of shapes) {
    const found = shape.exec(head);
    if (!found) continue;
    const digits = found[1] ?? found[2]!;
    const at = found[0].indexOf(digits);
    return make(style, found[0].length, at, at + digits.length, readHanNumber(digits) ?? Number(digits), offset);
  }
  return undefined;
}

function make(style: Style, length: number, from: number, to: number, value: number, offset: number): Enumerator {
  return { style, range: range(offset, offset + length), number: range(offset + from, offset + to), value };
}

export const levelOf = (style: Style): 1 | 2 | 3 | 4 =>
  style === 'han' || style === 'part' ? 1 : style === 'han-paren' ? 2 : style === 'arabic' ? 3 : 4;

/** `一、总体情况` → `总体情况`, and nested counters too: `（六）1.其他` → `其他`. */
export function withoutEnumerator(content: string): string {
  const found = readEnumerator(content);
  return found ? withoutEnumerator(content.slice(found.range.end)) : content;
}
