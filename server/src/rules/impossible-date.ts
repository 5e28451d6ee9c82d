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
        const reason = text.slice(date.range.start, date.range.end).includes('月') ? whyImpossible(date) : undefined;
        if (reason)
          yield {
            range: date.range,
            message: say`没有“${text.slice(date.range.start, date.range.end)}”这一天：${reason}。`,
          };
      }
    },
  },
});

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
