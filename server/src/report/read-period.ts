import type { CalendarDate } from '../text/calendar';
import { range, shiftRange } from '../text/range';
import { narrow } from '../text/width';
import type { Period, PlacedParagraph, ProseDate, Stated } from './report';

/** Between the two ends: `（我局成立之日）起至`. */
const joint = /^ ?(?:\([^()]{0,40}\))? ?(?:开始|起|始)? ?(?:\([^()]{0,40}\))? ?[,]? ?(?:至|到|-+) ?$/;
const about = /统计|数据|期限|期间|时限|报告期|所列|起止/;
const reason = /成立|组建|设立|挂牌|合并|机构改革|撤销|划转|调整/;

/** The sentence that says what time the figures cover: the first date range that speaks of data, else a whole year. */
export function readPeriod(paragraphs: readonly PlacedParagraph[]): Period | undefined {
  let whole: Period | undefined;
  for (const { prose, start } of paragraphs) {
    const plain = narrow(prose.text);
    for (let i = 0; i + 1 < prose.dates.length; i++) {
      const [a, b] = [prose.dates[i]!, prose.dates[i + 1]!];
      if (!isRange(plain, a, b)) continue;
      const sentence = prose.sentences.find(s => s.start <= a.range.start && a.range.start < s.end) ?? prose.content;
      const period = toPeriod(a, b, start, reason.test(plain.slice(Math.max(0, a.range.start - 12), b.range.end + 30)));
      if (about.test(plain.slice(sentence.start, sentence.end))) return period;
      if (coversYear(a, b)) whole ??= period;
    }
  }
  return whole;
}

const isRange = (plain: string, a: ProseDate, b: ProseDate): boolean =>
  a.month !== undefined || a.fault !== undefined ? joint.test(plain.slice(a.range.end, b.range.start)) : false;

const coversYear = (a: ProseDate, b: ProseDate): boolean =>
  a.month === 1 && a.day === 1 && b.month === 12 && b.day === 31;

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
