import { range, type TextRange } from '../../text/range';
import type { LooseMark } from '../slips';

const openers = '(〔[【《〈“「';
const closers = ')〕]】》〉”」';
const pairMarks = /[()〔〕[\]【】《》〈〉“”「」]/g;
/** Brackets of one family, taken for each other: `（2021〕`. */
const brackets = '()〔〕[]【】';
/** `1）`, `a)`, `①）` at the head of an item. */
const enumerator = /(?:^|[,;:。、,!? ”])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z①-⑳])$/;

/** So many in one paragraph are enough to be told. */
const mostTold = 40;

interface Mark {
  readonly at: number;
  readonly mark: string;
}

/**
 * Quotation marks and brackets without their other half in this paragraph. Line ends inside it do not matter; straight
 * quotation marks are not told apart, so a curly one beside an odd number of them is taken to belong to one.
 */
export function findLooseMarks(plain: string, content: TextRange): LooseMark[] {
  if (plain.search(pairMarks) < 0) return [];
  const { open, closing } = match(plain);
  if (open.length + closing.length === 0) return [];
  const straight = (plain.split('"').length - 1) % 2 === 1;
  const opening = open.filter(({ mark }) => !(straight && mark === '“')).slice(0, mostTold);
  const closed = closing.filter(({ mark }) => !(straight && mark === '”')).slice(0, mostTold);
  return describe(plain, content, opening, closed);
}

/** Goes through the marks once: what is crossed by an outer pair's end stays open. */
function match(plain: string): { readonly open: readonly Mark[]; readonly closing: readonly Mark[] } {
  const stack: Mark[] = [];
  const open: Mark[] = [];
  const closing: Mark[] = [];
  const waiting = new Map<string, number>();
  const count = (mark: string, by: number) => waiting.set(mark, (waiting.get(mark) ?? 0) + by);
  for (const { 0: mark, index: at } of plain.matchAll(pairMarks)) {
    const kind = closers.indexOf(mark);
    const opener = openers[kind];
    if (opener === undefined) {
      stack.push({ at, mark });
      count(mark, 1);
      continue;
    }
    if (!waiting.get(opener)) {
      if (mark !== ')' || !enumerator.test(plain.slice(Math.max(0, at - 5), at))) closing.push({ at, mark });
      continue;
    }
    for (let top = stack.pop()!; ; top = stack.pop()!) {
      count(top.mark, -1);
      if (top.mark === opener) break;
      open.push(top);
    }
  }
  return { open: [...open, ...stack].sort((a, b) => a.at - b.at), closing };
}

const otherOf = (mark: string): string => openers[closers.indexOf(mark)] ?? closers[openers.indexOf(mark)]!;

function describe(plain: string, content: TextRange, open: readonly Mark[], closing: readonly Mark[]): LooseMark[] {
  const found: LooseMark[] = [];
  const used = new Set<Mark>();
  for (const [index, { at, mark }] of open.entries()) {
    if (used.has(open[index]!)) continue;
    const twin = open[index + 1];
    const mate = closing.find(c => !used.has(c) && c.at > at && isMistaken(mark, c.mark, plain.slice(at, c.at)));
    const second = mark === '“' && twin?.mark === mark ? twin : undefined;
    const wrong = second ?? mate;
    if (wrong) used.add(wrong);
    found.push({
      range: range(at, at + 1),
      mark,
      side: 'opening',
      other: otherOf(mark),
      ...(wrong ? { mistaken: range(wrong.at, wrong.at + 1) } : {}),
      closesAt: endOfPhrase(plain, at + 1, content.end),
    });
  }
  const left = closing.filter(c => !used.has(c));
  return [...found, ...left.map(c => closingMark(c))].sort((a, b) => a.range.start - b.range.start);
}

/** A bracket closed by one of another shape, near enough and with no pause between. */
const isMistaken = (opener: string, closer: string, between: string): boolean =>
  brackets.includes(opener) && brackets.includes(closer) && between.length < 40 && !/[。;]/.test(between);

const closingMark = ({ at, mark }: Mark): LooseMark => ({
  range: range(at, at + 1),
  mark,
  side: 'closing',
  other: otherOf(mark),
});

/** Up to the next pause or bracket, or the end. */
function endOfPhrase(plain: string, from: number, end: number): number {
  let at = from;
  while (at < end && !',;:。、!?()《》〔〕“”'.includes(plain[at]!)) at++;
  return at;
}
