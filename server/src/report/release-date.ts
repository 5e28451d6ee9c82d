import { type CalendarDate, compareDates } from '../text/calendar';
import type { Report } from './report';

/**
 * The last day of which the report can speak: the later of sign-off and publication, else 30 June of the next year, by
 * when even late ones are out. Undefined if the year is not known.
 */
export function releaseDate({ year, signOff, publication }: Report): CalendarDate | undefined {
  if (year === undefined) return undefined;
  const yearEnd: CalendarDate = { year, month: 12, day: 31 };
  const stated = [signOff?.date?.value, publication?.value].filter(date => date !== undefined);
  if (stated.length === 0) return { year: year + 1, month: 6, day: 30 };
  return [yearEnd, ...stated].reduce((a, b) => (compareDates(a, b) >= 0 ? a : b));
}
