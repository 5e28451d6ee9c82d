import type { Standard } from '../standard/standard';

/** The edition whose form a report on `year` must follow; the newest if none claims the year. */
export function standardForYear(editions: readonly Standard[], year: number): Standard {
  const found = editions.find(({ years }) => (years.first ?? year) <= year && year <= (years.last ?? year));
  return found ?? editions[editions.length - 1]!;
}
