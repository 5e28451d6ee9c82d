import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { Enumerator } from '../../tree/tree';

const point = /(^|[。;:,!?”") ])(?:第)?([一二三四五六七八九十]{1,2})[、.]?是(?![否非])/g;

/** Counters within a paragraph: `（1）…；（2）…`, `（一）…；（二）…`, `①…②…`, `1.…；2.…`. They say something only where they begin with 1 and go on. */
const inline: readonly (readonly [Enumerator['style'], RegExp])[] = [
  ['arabic-paren', /(?:^|[。;:,]) ?(\((\d{1,2})\))(?=[\u4e00-\u9fff“《])/g],
  ['han-paren', /(?:^|[。;:,]) ?(\(([一二三四五六七八九十]{1,2})\))(?=[\u4e00-\u9fff“《])/g],
  ['circled', /(?:^|[。;:,]) ?(([①-⑳]))(?=[\u4e00-\u9fff“《])/g],
  ['arabic', /(?:^|[。;:]) ?((\d{1,2})[.、])(?=[\u4e00-\u9fff“《])/g],
];
const fewest = 3;

const countOf = (number: string): number =>
  /^\d/.test(number) ? Number(number) : (readHanNumber(number) ?? number.charCodeAt(0) - 0x245f);

function findInline(plain: string): Enumerator[][] {
  return inline.flatMap(([style, pattern]) => {
    const found = [...plain.matchAll(pattern)].map((m): Enumerator => {
      const at = m.index + m[0].length - m[1]!.length;
      const digits = at + m[1]!.indexOf(m[2]!);
      return {
        style,
        range: range(at, at + m[1]!.length),
        number: range(digits, digits + m[2]!.length),
        value: countOf(m[2]!),
      };
    });
    return found.length >= fewest && found[0]!.value === 1 ? [found] : [];
  });
}

/** Runs of `一是…；二是…`, also written `一、是…`, in a narrowed text. A run begins anew at every 一是. */
export function findPointRuns(plain: string): Enumerator[][] {
  const runs: Enumerator[][] = [];
  for (const found of plain.matchAll(point)) {
    const end = found.index + found[0].length;
    const at = found.index + found[0].lastIndexOf(found[2]!);
    const value = readHanNumber(found[2]!)!;
    const mark: Enumerator = {
      style: 'point',
      range: range(at, end),
      number: range(at, at + found[2]!.length),
      value,
    };
    if (value === 1 || runs.length === 0) runs.push([mark]);
    else runs.at(-1)!.push(mark);
  }
  return [...runs, ...findInline(plain)];
}
