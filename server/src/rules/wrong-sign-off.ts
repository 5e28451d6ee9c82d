import type { Report, Stated } from '../report/report';
import { type CalendarDate, compareDates } from '../text/calendar';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';
import { sayDate } from './say-date';

export const wrongSignOff = defineRule({
  name: 'wrong-sign-off',
  category: 'dates',
  severity: 'warning',
  fix: 'none',
  basis: say`年度报告在报告年度结束后、次年编制：落款日期在次年，且不晚于发布日期`,
  ofForm: true,
  check: {
    *report({ signOff, year, publication }: Report): Iterable<Finding> {
      const date = signOff?.date;
      if (!date || year === undefined) return;
      const reason = wrongYear(date.value, year);
      if (reason)
        yield { range: date.range, message: say`${year}年度报告的落款日期是${sayDate(date.value)}：${reason}。` };
      else if (publication && compareDates(date.value, publication.value) > 0)
        yield afterPublication(date, publication);
    },
  },
});

function wrongYear(date: CalendarDate, year: number): Message | undefined {
  if (date.year <= year)
    return date.year === year ? say`这时${year}年还没有结束，或年份应为${year + 1}年` : say`年份应为${year + 1}年`;
  return date.year > year + 1 ? say`年份一般应为${year + 1}年` : undefined;
}

const afterPublication = (date: Stated<CalendarDate>, publication: Stated<CalendarDate>): Finding => ({
  range: date.range,
  severity: 'hint',
  message: say`落款日期${sayDate(date.value)}晚于发布日期${sayDate(publication.value)}。`,
  related: [{ range: publication.range, message: say`发布日期` }],
});
