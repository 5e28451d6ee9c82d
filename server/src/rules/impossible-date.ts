import type { Prose, ProseDate } from '../report/report';
import { daysInMonth } from '../text/calendar';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const impossibleDate = defineRule({
  name: 'impossible-date',
  category: 'dates',
  severity: 'error',
  fix: 'none',
  basis: say`公历`,
  looksAt: ({ dates }) => dates,
  check: {
    *paragraph({ text, dates }: Prose): Iterable<Finding> {
      for (const date of dates) {
        const reason = isDay(text.slice(date.range.start, date.range.end), date) ? whyImpossible(date) : undefined;
        if (reason)
          yield {
            range: date.range,
            message: say`没有“${text.slice(date.range.start, date.range.end)}”这一天：${reason}。`,
          };
      }
    },
  },
});

/** Numbers with dashes may be no date at all, unless month and day are within bounds: `2023-02-30`. */
const isDay = (written: string, { month, day }: ProseDate): boolean =>
  written.includes('月') ||
  (/^\d{4}[-/]\d\d[-/]\d\d$/.test(written) && month! >= 1 && month! <= 12 && day! >= 1 && day! <= 31);

/** Without a year 29 February is possible; `36月` alone may be an age. */
function whyImpossible({ year, month, day }: ProseDate): Message | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return year === undefined && day === undefined ? undefined : say`一年只有12个月`;
  if (day === undefined) return undefined;
  const days = daysInMonth(year ?? 2000, month);
  if (day < 1) return say`日期从1日起`;
  if (day <= days) return undefined;
  return year === undefined ? say`${month}月只有${days}天` : say`${year}年${month}月只有${days}天`;
}
