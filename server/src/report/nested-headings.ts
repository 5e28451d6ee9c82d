import type { Binding } from './read-sections';
import type { Heading } from './report';

/** Headings that stand under another one and are counted in its style go one level down. */
export function nestHeadings(
  headings: readonly Heading[],
  blocks: number,
  bindTitle: (title: string) => Binding,
): readonly Heading[] {
  return nestUnderOverview(nestCounted(headings, blocks), blocks, bindTitle);
}

/** `五、`, `一、`, `二、`, `六、`: where numbers begin anew and then go on as before, those between are of the one before. */
function nestCounted(headings: readonly Heading[], blocks: number): readonly Heading[] {
  const counted = headings.filter(({ enumerator, level }) => enumerator && level === headings[0]!.level);
  const lower = new Set<Heading>();
  for (let at = 0; at + 1 < counted.length; at++) {
    let end = at + 1;
    while (end < counted.length && numberOf(counted[end]!) === end - at) end++;
    if (end === at + 1 || end === counted.length || numberOf(counted[end]!) !== numberOf(counted[at]!) + 1) continue;
    for (const heading of counted.slice(at + 1, end)) lower.add(heading);
    at = end - 1;
  }
  return lower.size > 0 ? lowered(headings, lower, blocks) : headings;
}

const numberOf = ({ enumerator }: Heading): number => enumerator!.value;

/**
 * What stands under 总体情况 may look like sections of its own: a page lost the numbers of `（一）主动公开`, or both levels are
 * counted in one style. Where a name is said again, as the form has it, behind them, those before go one level down.
 */
function nestUnderOverview(
  headings: readonly Heading[],
  blocks: number,
  bindTitle: (title: string) => Binding,
): readonly Heading[] {
  const bound = headings.map(heading => bindTitle(heading.title.value));
  const first = bound.findIndex(({ key }) => key === 'overview');
  const overview = headings[first];
  if (!overview) return headings;
  const isBeside = (i: number): boolean => i > first && headings[i]!.level === overview.level;
  const last = new Map(
    bound.flatMap(({ key, wording }, i) => (key && isBeside(i) && proper.has(wording) ? [[key, i]] : [])),
  );
  const end = bound.findIndex(({ key }, i) => key && last.get(key) === i);
  const inner = headings.flatMap((_, i) => (isBeside(i) && i < end ? [i] : []));
  const isAgain = inner.some(i => (last.get(bound[i]!.key!) ?? 0) >= end);
  if (!isAgain || !countsFromOne(inner.map(i => headings[i]!))) return headings;
  return lowered(headings, new Set(inner.map(i => headings[i]!)), blocks);
}

const lowered = (headings: readonly Heading[], lower: ReadonlySet<Heading>, blocks: number): Heading[] =>
  withContents(
    headings.map(heading =>
      lower.has(heading) && heading.level < 4
        ? { ...heading, level: (heading.level + 1) as Heading['level'] }
        : heading,
    ),
    blocks,
  );

/** How the form names its sections, or nearly so. */
const proper: ReadonlySet<Binding['wording']> = new Set(['form', 'accepted']);

const countsFromOne = (inner: readonly Heading[]): boolean =>
  (inner.find(({ enumerator }) => enumerator)?.enumerator?.value ?? 1) === 1;

/** What each heading heads, up to the next of its level or above. */
function withContents(headings: readonly Heading[], blocks: number): Heading[] {
  const next = [0, blocks, blocks, blocks, blocks];
  const found: Heading[] = [];
  for (const heading of [...headings].reverse()) {
    found.push({ ...heading, content: { from: heading.block + 1, to: next[heading.level]! } });
    for (let level = heading.level; level <= 4; level++) next[level] = heading.block;
  }
  return found.reverse();
}
