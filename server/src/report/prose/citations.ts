import { range, type TextRange } from '../../text/range';
import { firstFrom } from '../../text/search';
import type { Citation, DocumentNumber, ShortName } from '../references';

/** Every 《…》 of a narrowed text that stands in no other one, in reading order. A mark without its other half is no title. */
export function findCitations(plain: string, numbers: readonly DocumentNumber[]): Citation[] {
  if (!plain.includes('《')) return [];
  return outerTitles(plain).map(where => {
    const number = numberBehind(plain, where.end, numbers);
    return {
      range: where,
      name: nameOf(plain.slice(where.start + 1, where.end - 1)),
      ...(number ? { number } : {}),
    };
  });
}

/** For comparison: without marks, brackets and spaces. */
const nameOf = (written: string): string => written.replace(/[《》〈〉<>()“”" ]/g, '');

function outerTitles(plain: string): TextRange[] {
  const open: number[] = [];
  const pairs: TextRange[] = [];
  for (const { index, 0: mark } of plain.matchAll(/[《》]/g)) {
    if (mark === '《') open.push(index);
    else if (open.length > 0) pairs.push(range(open.pop()!, index + 1));
  }
  const outer: TextRange[] = [];
  for (const pair of pairs.reverse()) if (outer.length === 0 || pair.end <= outer.at(-1)!.start) outer.push(pair);
  return outer.reverse();
}

/** `《…》（国办函〔2020〕109号）`, `《…》国办函〔2020〕109号`. */
function numberBehind(plain: string, end: number, numbers: readonly DocumentNumber[]): DocumentNumber | undefined {
  const next = numbers[firstFrom(numbers, n => n.range.start, end)];
  return next && next.range.start - end <= 20 && behind.test(plain.slice(end, next.range.start)) ? next : undefined;
}

const behind = /^ ?\(? ?(?:以下简称[^()]{1,10}, ?)?(?:中华人民共和国)?$/;

const bracketed = /([([【〔﹝]) ?((?:19|20)\d\d) ?年? ?([)\]】〕﹞]) ?(第?) ?(\d{1,4}) ?号(?![楼院线])/g;
const decree = /国务院令 ?\(? ?第? ?(\d{3}) ?号/g;

/** `国办公开办函〔2021〕30号` in any brackets, `国务院令第711号`. A court's `（2021）云01行初3号` is none. */
export function findDocumentNumbers(plain: string): DocumentNumber[] {
  if (!plain.includes('号')) return [];
  const numbers = [...plain.matchAll(bracketed)].flatMap(found => readBracketed(plain, found) ?? []);
  const decrees = [...plain.matchAll(decree)].map(
    (found): DocumentNumber => ({
      range: range(found.index, found.index + found[0].length),
      issuer: '国务院令',
      serial: Number(found[1]),
    }),
  );
  return [...numbers, ...decrees].sort((a, b) => a.range.start - b.range.start);
}

function readBracketed(plain: string, found: RegExpExecArray): DocumentNumber | undefined {
  const [whole, open, year, close, ordinal, serial] = found;
  const at = found.index;
  const lead = /([\u4e00-\u9fff]{1,16}) ?$/.exec(plain.slice(Math.max(0, at - 17), at));
  const issuer = lead && issuerIn(lead[1]!);
  if (!lead || !issuer) return undefined;
  const end = at + whole.length;
  const closing = at + whole.indexOf(close!, 1);
  return {
    range: range(at - lead[0].length + lead[1]!.length - issuer.length, end),
    issuer,
    year: Number(year),
    serial: Number(serial),
    brackets: [range(at, at + 1), range(closing, closing + 1)],
    regular: /[〔﹝]/.test(open!) && /[〕﹞]/.test(close!),
    ...((ordinal || serial!.startsWith('0')) && /[发函办规文]$/.test(issuer)
      ? { padding: paddingOf(closing + 1, whole.slice(closing + 1 - at)) }
      : {}),
  };
}

/** The 第 and the noughts before a serial. */
const paddingOf = (from: number, rest: string): TextRange => range(from, from + /^ ?第? ?0*/.exec(rest)![0].length);

/** An organ's code ends in the kind of its paper: 国办发, 云政办函, 青政字. Words before the code are left out. */
function issuerIn(words: string): string | undefined {
  if (!/[发函办字通规文政复电告]$/.test(words)) return undefined;
  return (
    /国办(?:公开办)?[发函]$/.exec(words)?.[0] ?? words.replace(/^.*(?:按照|根据|依据|落实|印发|关于|的|和|及|与)/, '')
  );
}

const cue = /(?:简称|下称|以下称|统称)之?为? ?:? ?/g;
/** Between a title and the cue: `（以下`, `（国务院令第711号，以下`, `（国务院令第711号）（以下`. */
const attached = /^ ?(?:\([^()]{0,40}\) ?)?\([^()]{0,40}$/;

/** `（以下简称《条例》）`, `（下称“办法”）`, `（以下分别简称《条例》《办法》）`. */
export function findShortNames(plain: string, citations: readonly Citation[]): ShortName[] {
  if (!plain.includes('称')) return [];
  return [...plain.matchAll(cue)].flatMap(found => {
    const from = found.index + found[0].length;
    const of = titlesBefore(plain, found.index, citations);
    const names = namesAt(plain, from);
    const last = of.at(-1);
    const title =
      last && names.length === 1 && attached.test(plain.slice(last.range.end, found.index)) ? { title: last } : {};
    return names.map(name => ({ ...name, of, ...title }));
  });
}

const farthest = 300;

/** The titles of the same sentence that end before `at`. */
function titlesBefore(plain: string, at: number, citations: readonly Citation[]): readonly Citation[] {
  const from = Math.max(0, at - farthest);
  const since = from + plain.slice(from, at).lastIndexOf('。') + 1;
  const [first, past] = [since, at].map(offset => firstFrom(citations, c => c.range.start, offset));
  return citations.slice(first, past).filter(c => c.range.end <= at);
}

function namesAt(plain: string, from: number): { name: string; range: TextRange }[] {
  const stretch = /^[^)。;]*/.exec(plain.slice(from, from + 80))![0];
  const quoted = [...stretch.matchAll(/[《“"]+([^《》“”"]{1,20})[》”"]+/g)];
  if (quoted.length > 0)
    return quoted.map(q => ({
      name: q[1]!.trim(),
      range: range(from + q.index, from + q.index + q[0].length),
    }));
  const bare = /^[^,， ]{1,15}/.exec(stretch)?.[0];
  return bare ? [{ name: bare, range: range(from, from + bare.length) }] : [];
}
