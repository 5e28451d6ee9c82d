import type { Organ, Report } from '../report/report';
import { type CalendarDate, compareDates, formatDate } from '../text/calendar';
import { defineRule, type Finding } from './rule';

/** A page put up more than so many months late was rather moved to a new site. */
const monthsOfReupload = 6;

export const latePublication = defineRule({
  name: 'late-publication',
  category: 'dates',
  severity: 'warning',
  fix: 'none',
  basis: '《中华人民共和国政府信息公开条例》第四十九条：部门1月31日前，政府3月31日前；2018年度及以前均为3月31日前',
  check: {
    *report(report): Iterable<Finding> {
      const date = report.publication ?? report.signOff?.date;
      const deadline = deadlineOf(report);
      if (!date || !deadline || date.value.year !== deadline.year || compareDates(date.value, deadline) <= 0) return;
      if (date.value.month - deadline.month > monthsOfReupload) return;
      const word = report.publication ? '发布' : '落款';
      yield {
        range: date.range,
        message: `${word}日期${formatDate(date.value)}晚于规定的${formatDate(deadline)}。如为网站迁移后重新上传的日期，请忽略。`,
      };
    },
  },
});

/** Undefined where the year is not known, or for townships, which follow local notices. */
function deadlineOf({ year, organ, edition, standard }: Report): CalendarDate | undefined {
  if (year === undefined || (organ?.kind === 'township' && edition !== 'legacy')) return undefined;
  const { month, day } = standard.dates[kindOf(organ)];
  return { year: year + 1, month, day };
}

/** An organ that is not named might be a government: the later day. */
const kindOf = (organ: Organ | undefined): 'government' | 'department' =>
  organ?.kind === 'department' ? 'department' : 'government';
