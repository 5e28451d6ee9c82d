import { type CalendarDate, compareDates } from '../text/calendar';
import type { Report } from './report';

/**
 * The last day of which the report can speak: the later of sign-off and publication, else 30 June of the next year, by
 * when even late ones are out. Dates within the year reported on are not believed. Undefined if the year is not known.
 */
export function releaseDate({ year, signOff, publication }: Report): CalendarDate | undefined {
  if (year === undefined) return undefined;
  const stated = [signOff?.date?.value, publication?.value].filter(date => date !== undefined && date.year > year);
  return (
    stated.reduce<CalendarDate | undefined>((a, b) => (a && compareDates(a, b!) >= 0 ? a : b), undefined) ?? {
      year: year + 1,
      month: 6,
      day: 30,
    }
  );
}
