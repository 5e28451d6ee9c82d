/** A day as written, not checked against the calendar: `{ year: 2022, month: 2, day: 30 }` can occur. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True if the calendar has such a day. */
export const isRealDate = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Negative if `a` is before `b`, 0 on the same day. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** `2022年1月5日`, as official documents write it. */
export const formatDate = ({ year, month, day }: CalendarDate): string => `${year}年${month}月${day}日`;
