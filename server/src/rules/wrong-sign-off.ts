import type { Report, Stated } from '../report/report';
import { type CalendarDate, compareDates, formatDate } from '../text/calendar';
import { defineRule, type Finding } from './rule';

export const wrongSignOff = defineRule({
  name: 'wrong-sign-off',
  category: 'dates',
  severity: 'warning',
  fix: 'none',
  basis: '年度报告在报告年度结束后、次年编制：落款日期在次年，且不晚于发布日期',
  check: {
    *report({ signOff, year, publication }: Report): Iterable<Finding> {
      const date = signOff?.date;
      if (!date || year === undefined) return;
      const reason = wrongYear(date.value, year);
      if (reason)
        yield { range: date.range, message: `${year}年度报告的落款日期是${formatDate(date.value)}：${reason}。` };
      else if (publication && compareDates(date.value, publication.value) > 0)
        yield afterPublication(date, publication);
    },
  },
});

function wrongYear(date: CalendarDate, year: number): string | undefined {
  if (date.year <= year)
    return date.year === year ? `这时${year}年还没有结束，或年份应为${year + 1}年` : `年份应为${year + 1}年`;
  return date.year > year + 1 ? `年份一般应为${year + 1}年` : undefined;
}

const afterPublication = (date: Stated<CalendarDate>, publication: Stated<CalendarDate>): Finding => ({
  range: date.range,
  severity: 'hint',
  message: `落款日期${formatDate(date.value)}晚于发布日期${formatDate(publication.value)}。`,
  related: [{ range: publication.range, message: '发布日期' }],
});
