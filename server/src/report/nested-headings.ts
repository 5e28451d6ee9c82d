import type { Binding } from './read-sections';
import type { Heading } from './report';

/**
 * What stands under 总体情况 may look like sections of its own: a page lost the numbers of `（一）主动公开`, or both levels are
 * counted in one style. Where a name is said again, as the form has it, behind them, those before go one level down.
 */
export function nestUnderOverview(
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
  const lower = new Set(inner);
  return withContents(
    headings.map((heading, i) =>
      lower.has(i) && heading.level < 4 ? { ...heading, level: (heading.level + 1) as Heading['level'] } : heading,
    ),
    blocks,
  );
}

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
