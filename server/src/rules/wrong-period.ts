import type { Period, Report } from '../report/report';
import { compareDates, isRealDate } from '../text/calendar';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';
import { sayDate } from './say-date';

export const wrongPeriod = defineRule({
  name: 'wrong-period',
  category: 'dates',
  severity: 'warning',
  fix: 'offer',
  basis: say`年度报告的统计期限为报告年度的1月1日至12月31日；机构当年成立或合并的，说明原因`,
  ofForm: true,
  check: {
    *report({ period, title, year }: Report): Iterable<Finding> {
      const stated = title?.year?.value ?? year;
      if (!period?.from || !period.to || !isRealDate(period.from.value) || !isRealDate(period.to.value)) return;
      if (compareDates(period.from.value, period.to.value) > 0) yield reversed(period, stated);
      else if (stated !== undefined && isOtherYear(period, stated))
        yield otherYear(period, stated, title !== undefined);
      else if (!isWholeYear(period) && !isSinceLaw(period) && !period.explained) yield partial(period, stated);
    },
  },
});

const isWholeYear = ({ from, to }: Period): boolean =>
  from!.value.month === 1 &&
  from!.value.day === 1 &&
  to!.value.month === 12 &&
  to!.value.day === 31 &&
  from!.value.year === to!.value.year;

/** From 1 May 2008, when the 条例 of 2007 came into force, to the end of that year. */
const isSinceLaw = ({ from, to }: Period): boolean =>
  compareDates(from!.value, { year: 2008, month: 5, day: 1 }) === 0 &&
  compareDates(to!.value, { year: 2008, month: 12, day: 31 }) === 0;

/** Both ends in another year, or one end of what else is a whole year. */
function isOtherYear({ from, to }: Period, year: number): boolean {
  const wrong = [from!.value.year, to!.value.year].filter(y => y !== year).length;
  const ends = from!.value.month === 1 && from!.value.day === 1 && to!.value.month === 12 && to!.value.day === 31;
  return wrong === 2 || (wrong === 1 && ends);
}

function repairs({ range }: Period, year: number | undefined) {
  if (year === undefined) return [];
  const newText = `${year}年1月1日至${year}年12月31日`;
  return [{ title: say`改为“${newText}”`, edits: [{ range, newText }] }];
}

const span = ({ from, to }: Period): Message => say`${sayDate(from!.value)}至${sayDate(to!.value)}`;

const reversed = (period: Period, year: number | undefined): Finding => ({
  range: period.range,
  severity: 'error',
  message: say`统计期限的起止颠倒：${span(period)}。`,
  repairs: repairs(period, year),
});

const otherYear = (period: Period, year: number, titled: boolean): Finding => ({
  range: period.range,
  severity: 'error',
  message: titled
    ? say`标题是${year}年的报告，统计期限却写作${span(period)}。请核对年份。`
    : say`正文是${year}年的报告，统计期限却写作${span(period)}。请核对年份。`,
  repairs: repairs(period, year),
});

const partial = (period: Period, year: number | undefined): Finding => ({
  range: period.range,
  message: say`统计期限是${span(period)}，不是完整的一年，也没有说明原因（如机构当年成立）。`,
  repairs: repairs(period, year),
});
