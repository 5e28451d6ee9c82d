import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { Enumerator } from '../../tree/tree';

const point = /(^|[。;:,!?”") ])(?:第)?([一二三四五六七八九十]{1,2})是(?![否非])/g;

/** Runs of `一是…；二是…` in a narrowed text. A run begins anew at every 一是. */
export function findPointRuns(plain: string): Enumerator[][] {
  if (!plain.includes('是')) return [];
  const runs: Enumerator[][] = [];
  for (const found of plain.matchAll(point)) {
    const from = found.index + found[1]!.length;
    const at = from + found[0].length - found[1]!.length - 1 - found[2]!.length;
    const value = readHanNumber(found[2]!)!;
    const mark: Enumerator = {
      style: 'point',
      range: range(at, at + found[2]!.length + 1),
      number: range(at, at + found[2]!.length),
      value,
    };
    if (value === 1 || runs.length === 0) runs.push([mark]);
    else runs.at(-1)!.push(mark);
  }
  return runs;
}
