import type { CalendarDate } from '../text/calendar';
import { range, shiftRange } from '../text/range';
import { narrow } from '../text/width';
import { wordsOf } from '../tree/inline-markup';
import { sentenceAt } from './prose/search-order';
import type { Period, PlacedParagraph, ProseDate, Stated } from './report';

/** Between the two ends: `（我局成立之日）起至`. */
const joint = /^ ?(?:\([^()]{0,40}\))? ?(?:开始|起|始)? ?(?:\([^()]{0,40}\))? ?[,]? ?(?:至|到|-+) ?$/;
/** Words that say outright what time the figures cover. */
const about =
  /统计(?:期限|时限|时段|时间|范围|周期|期|的?数据)|数据的?统计|所列数据|数据[^,。]{0,6}期限|报告期|起止(?:时间|日期)/;
/** So far from the dates the sentence may say what they are. */
const farthest = 200;
const reason = /成立|组建|设立|挂牌|合并|机构改革|撤销|划转|调整/;

/**
 * The date range that says what time the figures cover: one in a sentence that says so, else a whole year, else a range
 * that has at least one end of a year (`1月1日至11月30日期间`). Weeks of events are none.
 */
export function readPeriod(paragraphs: readonly PlacedParagraph[]): Period | undefined {
  let whole: Period | undefined;
  let partial: Period | undefined;
  for (const { prose, start } of paragraphs) {
    if (prose.dates.length < 2) continue;
    const plain = narrow(prose.text);
    for (let i = 0; i + 1 < prose.dates.length; i++) {
      const [a, b] = [prose.dates[i]!, prose.dates[i + 1]!];
      if (!isRange(plain, a, b)) continue;
      const sentence = prose.sentences[sentenceAt(prose.sentences, a.range.start)] ?? prose.content;
      const explained = reason.test(plain.slice(Math.max(0, a.range.start - 12), b.range.end + 30));
      const period = toPeriod(a, b, start, explained);
      const words = wordsOf(
        plain.slice(Math.max(sentence.start, a.range.start - farthest), Math.min(sentence.end, b.range.end + farthest)),
      );
      if (about.test(words)) return period;
      if (beginsYear(a) && endsYear(b)) whole ??= period;
      else if ((beginsYear(a) || endsYear(b)) && /期间|数据|本年度/.test(words)) partial ??= period;
    }
  }
  return whole ?? partial;
}

const isRange = (plain: string, a: ProseDate, b: ProseDate): boolean =>
  a.month !== undefined || a.fault !== undefined ? joint.test(wordsOf(plain.slice(a.range.end, b.range.start))) : false;

const beginsYear = ({ month, day }: ProseDate): boolean => month === 1 && (day === 1 || day === undefined);
const endsYear = ({ month, day }: ProseDate): boolean => month === 12 && (day === 31 || day === undefined);

function toPeriod(a: ProseDate, b: ProseDate, start: number, explained: boolean): Period {
  const from = complete(a, b.year, start, 1);
  const to = complete(b, a.year, start, 31);
  return {
    range: shiftRange(range(a.range.start, b.range.end), start),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    explained,
  };
}

/** A year left out is that of the other end; 1月 alone begins on its first, 12月 alone ends on its last day. */
function complete(
  date: ProseDate,
  otherYear: number | undefined,
  start: number,
  day: number,
): Stated<CalendarDate> | undefined {
  const year = date.year ?? otherYear;
  if (year === undefined || date.month === undefined || date.fault) return undefined;
  return { value: { year, month: date.month, day: date.day ?? day }, range: shiftRange(date.range, start) };
}

/** `数据截至2022年12月31日`, `统计期限为2022年度`: the time is said, though not as a range of dates. */
export function namesPeriod(paragraphs: readonly PlacedParagraph[]): boolean {
  return paragraphs.some(({ prose }) => {
    const plain = narrow(prose.text);
    return /(?:统计(?:期限|时限|时段|时间|范围|周期|期)|报告期|数据)[^。]{0,20}(?:20\d\d|全年|本年度|截[至止])|20\d\d年? ?1月? ?[-至到] ?12月/.test(
      plain,
    );
  });
}
