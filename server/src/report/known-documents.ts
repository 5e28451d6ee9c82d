import { distance } from 'fastest-levenshtein';
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
 * The name that a title misspells: `中华人民共国政府信息公开条例`, `政府信息公开条列`, `信息公开法`. What goes on behind the name, as
 * `…条例实施办法`, or stands before it, as a place, is another title.
 */
export function misspeltName({ name }: Citation): string | undefined {
  if (/^条[列理]$/.test(name)) return '条例';
  if (name.length > longestName + mostSlips || !/信息|公开/.test(name)) return undefined;
  const whole = name.startsWith('中华人民') ? longName : shortName;
  if (name.startsWith(whole) || name.endsWith(whole)) return undefined;
  if (noLaw.test(name)) return whole;
  const slips = whole === longName ? mostSlips : 1;
  return distance(name, whole) <= slips || sorted(name) === sorted(whole) ? whole : undefined;
}

const shortName = '政府信息公开条例';
const longName = `中华人民共和国${shortName}`;
const longestName = longName.length;
const mostSlips = 2;
/** There is no act of that name. */
const noLaw = /^(?:中华人民共和国)?(?:政府)?信息公开法$/;
const sorted = (name: string): string => [...name].sort().join('');

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
