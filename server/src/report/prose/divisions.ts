import type { TextRange } from '../../text/range';
import { firstFrom } from '../../text/search';
import type { Addition } from '../claims';
import type { Figure } from '../report';
import { changeWords, readParts } from './breakdowns';
import { totalAndParts } from './total-and-parts';

/** `从内容上看，`, `按申请方式分：`: what follows divides a total told before. */
const opening = /^ *(?:其中,? ?)?(?:从|按照?|就)[^,。;:、\d]{1,14}(?:看|分|划分|分类|来说|而言|统计)[,:] ?/;
/** `在主动公开的信息中，`: what follows are parts of what was disclosed, though perhaps not all. */
export const amongDisclosed =
  /^ *在(?:本年度?|全年|全部|所有|已)?主动公开的?(?:各类|全部)?(?:政府|政务)?信息(?:中|里|当中)[,:] ?/;
/** The same information may be on several channels, and of more than one of these. */
export const perhapsTwice =
  /网|微[博信]|公报|公开栏|公示栏|报刊|报纸|电视|广播|电台|媒体|查阅|屏|通过|利用|渠道|形式|电子|涉及|相关|重点|关注/;
/** What is counted there as a whole. */
const whole = /共|总|公开|发布|收到|新收|受理|办结|答复/;
const mostBefore = 12;

/** Sentences that divide the last total before them by one measure. */
export function findDivisions(
  plain: string,
  figures: readonly Figure[],
  sentences: readonly TextRange[],
): readonly Addition[] {
  if (!/[看分说言计中里][,:]/.test(plain)) return [];
  return sentences.flatMap(sentence => {
    const words = plain.slice(sentence.start, sentence.end);
    const among = amongDisclosed.exec(words);
    const opened = among ?? opening.exec(words);
    const read = opened && readDivision(plain, figures, sentence.start + opened[0].length, sentence);
    if (among && read?.parts.some(part => perhapsTwice.test(part.label.value))) return [];
    return read ? [among ? { ...read, kind: 'examples' as const } : read] : [];
  });
}

function readDivision(
  plain: string,
  figures: readonly Figure[],
  partsFrom: number,
  sentence: TextRange,
): Addition | undefined {
  const first = firstFrom(figures, f => f.range.start, partsFrom);
  const unit = figures[first]?.unit;
  const from = Math.max(0, first - mostBefore);
  const before = figures.slice(from, first);
  const isWhole = ({ label }: Figure) => whole.test(label.value) && !changeWords.test(label.value);
  const index = from + before.findLastIndex(f => f.unit === unit && isWhole(f));
  const total = index < from ? undefined : figures[index];
  if (!total || unit === '%' || figures[first]!.range.start >= sentence.end) return undefined;
  const { parts, open, etc } = readParts(plain, figures, index, partsFrom, first - index - 1);
  if (parts.length === 0) return undefined;
  const rivals = before.filter(f => f.unit === unit).map(f => f.value);
  return totalAndParts(total, parts, { kind: 'division', complete: !open && !etc, rivals });
}
