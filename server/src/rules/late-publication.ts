import type { Organ, Report } from '../report/report';
import { type CalendarDate, compareDates } from '../text/calendar';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';
import { sayDate } from './say-date';

/** A page put up more than so many months late was rather moved to a new site. */
const monthsOfReupload = 6;

export const latePublication = defineRule({
  name: 'late-publication',
  category: 'dates',
  severity: 'warning',
  fix: 'none',
  basis: say`《中华人民共和国政府信息公开条例》第四十九条：部门1月31日前，政府3月31日前；2018年度及以前均为3月31日前`,
  ofForm: true,
  check: {
    *report(report): Iterable<Finding> {
      const date = report.publication ?? report.signOff?.date;
      const deadline = deadlineOf(report);
      if (!date || !deadline || date.value.year !== deadline.year || compareDates(date.value, deadline) <= 0) return;
      if (date.value.month - deadline.month > monthsOfReupload) return;
      const [day, last] = [sayDate(date.value), sayDate(deadline)];
      yield {
        range: date.range,
        message: report.publication
          ? say`发布日期${day}晚于规定的${last}。如为网站迁移后重新上传的日期，请忽略。`
          : say`落款日期${day}晚于规定的${last}。如为网站迁移后重新上传的日期，请忽略。`,
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
