import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { Enumerator } from '../../tree/tree';

const point = /(^|[。;:,!?”") ])(?:第)?([一二三四五六七八九十]{1,2})[、.]?是(?![否非])/g;

/** Runs of `一是…；二是…`, also written `一、是…`, in a narrowed text. A run begins anew at every 一是. */
export function findPointRuns(plain: string): Enumerator[][] {
  if (!plain.includes('是')) return [];
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
  return runs;
}
