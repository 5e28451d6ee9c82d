import { readHanNumber } from '../text/numerals';
import { range, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import type { Enumerator } from '../tree/tree';
import type { Report } from './report';

/** `主要做了三方面工作：一是…；二是…。`: how many points are announced, and how many follow. */
export interface AnnouncedPoints {
  /** The number that announces them. */
  readonly number: TextRange;
  readonly value: number;
  readonly points: readonly Enumerator[];
}

const farthest = 48;
const announcement =
  /(?<![第\d一二三四五六七八九十])([2-9]|[两二三四五六七八九十])(?:个|大|项|点|条|方面)(?:大?方面|点)?的?(?:主要|重点|突出|重要|具体)?(?:工作|问题|措施|任务|要求|环节|举措|短板|不足|困难|特点|情况|做法|原因|内容|变化|困难和问题|问题和不足|改进措施)?(?:和不足)?(?:推进|着力|发力|抓好|落实|做好|改进|加强|着手|入手|开展工作|下功夫)?[:。] *$/;

/** Lists of points with a number of them told right before, where the points count from 1 without a gap. */
export function announcedPoints({ pointLists, tree: { text } }: Report): readonly AnnouncedPoints[] {
  return pointLists.flatMap(list => {
    const runs = runsOf(list);
    const clean = runs.every(run => run.every((point, at) => point.value === at + 1));
    return clean ? runs.flatMap(run => announced(run, text) ?? []) : [];
  });
}

function runsOf(list: readonly Enumerator[]): readonly (readonly Enumerator[])[] {
  const runs: Enumerator[][] = [];
  for (const point of list)
    if (point.value === 1 || runs.length === 0) runs.push([point]);
    else runs.at(-1)!.push(point);
  return runs;
}

function announced(points: readonly Enumerator[], text: string): AnnouncedPoints | undefined {
  const { start } = points[0]!.range;
  const from = Math.max(0, start - farthest);
  const found = announcement.exec(narrow(text.slice(from, start)));
  if (!found || points.length < 2) return undefined;
  const digits = found[1]!;
  const value = digits === '两' ? 2 : (readHanNumber(digits) ?? Number(digits));
  const at = from + found.index;
  return { number: range(at, at + digits.length), value, points };
}
