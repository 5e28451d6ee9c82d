import { type KnownDocument, knownDocuments } from '../standard/documents';
import type { Citation, DocumentNumber } from './references';

/** The known document that bears this number. */
export const documentNumbered = (number: DocumentNumber): KnownDocument | undefined =>
  knownDocuments.find(known => bears(known, number));

const bears = (known: KnownDocument, { issuer, year, serial }: DocumentNumber): boolean =>
  known.issuer === issuer && known.year === year && known.serial === serial;

/**
 * The documents that a title may name where the State Council's number behind it is none of theirs; else nothing. In a
 * report up to 2020 the title of the trial form is often shortened to that of the later one.
 */
export function misnumbered({ name, number }: Citation, year: number): readonly KnownDocument[] {
  if (!number) return [];
  const named = knownDocuments.filter(known => known.endings.some(ending => name.endsWith(ending)));
  const ofState =
    named.some(known => known.issuer === number.issuer) ||
    (/^国办/.test(number.issuer) && named.some(known => /^国办/.test(known.issuer)));
  if (!ofState || named.length === 0 || named.some(known => bears(known, number))) return [];
  const shortened = year < 2021 && named.some(known => known.year === 2021);
  return shortened ? [] : named;
}

/** The known document whose number stands behind a title that can be none of its own, short titles left aside. */
export function mistitled({ name, number }: Citation): KnownDocument | undefined {
  const known = number && documentNumbered(number);
  return known && name.length >= shortestTitle && !known.about.some(word => name.includes(word)) ? known : undefined;
}

const shortestTitle = 6;

/**
 * The known document that a title means in a report on `year`: the one of its number, else of those that bear the title
 * the one in force then. A number that is no known document's means another document.
 */
export function documentMeant({ name, number }: Citation, year: number | undefined): KnownDocument | undefined {
  if (number) return documentNumbered(number);
  const named = knownDocuments.filter(known => known.endings.some(ending => name.endsWith(ending)));
  const replaced = named.find(({ superseded }) => superseded && year !== undefined && year < superseded.since);
  return replaced ?? named.find(({ superseded }) => !superseded) ?? named[0];
}
