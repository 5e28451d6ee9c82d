import type { SectionKey, SectionSpec, Standard } from '../standard/standard';
import { fold, withoutBrackets } from '../text/fold';
import { memo } from '../text/memo';
import { range, shiftRange, sliceOf } from '../text/range';
import { shifted } from '../tree/headings';
import { wordsOf } from '../tree/inline-markup';
import type { Block, HeadingBlock, Tree } from '../tree/tree';
import type { Heading, Section } from './report';

/** All headings, each with the blocks it heads. */
export function readHeadings({ blocks, starts, text }: Tree): Heading[] {
  const headings: Heading[] = [];
  /** Where the next heading of at least this level begins; the last entry is for level 4. */
  const next = [0, blocks.length, blocks.length, blocks.length, blocks.length];
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (block.kind !== 'heading') continue;
    headings.push(toHeading(block, index, starts[index]!, next[block.level]!, text));
    for (let level = block.level; level <= 4; level++) next[level] = index;
  }
  return withoutContents(headings.reverse(), blocks);
}

/** A table of contents repeats the headings before the first of them: nothing stands between its lines. */
function withoutContents(headings: readonly Heading[], blocks: readonly Block[]): Heading[] {
  const first = headings[0];
  const again = first
    ? headings.findIndex((h, i) => i > 1 && h.level === first.level && fold(h.title.value) === fold(first.title.value))
    : -1;
  if (!first || again < 0) return [...headings];
  const between = blocks.slice(first.block, headings[again]!.block);
  return between.every(block => block.kind === 'heading' || block.kind === 'blank')
    ? headings.slice(again)
    : [...headings];
}

function toHeading(block: HeadingBlock, index: number, start: number, to: number, text: string): Heading {
  const title = shiftRange(block.title, start);
  const enumerator = block.enumerator && shifted(block.enumerator, start);
  return {
    block: index,
    level: block.level,
    range: range(enumerator?.range.start ?? title.start, title.end),
    ...(enumerator ? { enumerator } : {}),
    title: { value: wordsOf(sliceOf(text, title)), range: title },
    content: { from: index + 1, to },
  };
}

/** What a heading's words are in the form of one edition. */
export interface Binding {
  readonly key?: SectionKey;
  readonly spec?: SectionSpec;
  readonly wording: Section['wording'];
}

/** Binds a heading's words to the sections of a form; made once for all reports. */
export type SectionBinder = (standard: Standard) => (title: string) => Binding;

export function createSectionBinder(editions: readonly Standard[]): SectionBinder {
  const wordings = new Map(editions.map(standard => [standard, wordingsOf(standard)]));
  const binders = new Map(editions.map(standard => [standard, memo(title => bind(title, standard, wordings))]));
  return standard => binders.get(standard)!;
}

/** Binds headings to the sections of an edition's form. */
export function readSections(
  tree: Tree,
  headings: readonly Heading[],
  standard: Standard,
  bindTitle: (title: string) => Binding,
): Section[] {
  const bound = withoutManner(headings).map(heading => ({ heading, binding: bindTitle(heading.title.value) }));
  const top = topLevel(bound.filter(b => b.binding.spec).map(b => b.heading.level));
  const first = bound.filter(b => b.heading.level === top);
  const carried = standard.ordered ? [] : carriers(bound, top, new Set(first.map(b => b.binding.key)));
  const all = carried.length > 0 ? [...first, ...carried].sort((a, b) => a.heading.block - b.heading.block) : first;
  return all.map(({ heading, binding }) => ({
    heading,
    main: heading.level === top,
    ...binding,
    range: range(heading.range.start, endOf(tree, heading)),
  }));
}

interface BoundHeading {
  readonly heading: Heading;
  readonly binding: Binding;
}

/** What a page says of how it came to be published stands alone on a line above numbered sections: `主动公开`. */
function withoutManner(headings: readonly Heading[]): readonly Heading[] {
  const first = headings.findIndex(({ level, enumerator }) => level === 1 && enumerator !== undefined);
  const numbered = headings.filter(({ level, enumerator }) => level === 1 && enumerator !== undefined).length;
  if (first <= 0 || numbered < 2) return headings;
  return headings.filter(({ title }, i) => i > first || !/^(?:主动|依申请)公开$/.test(title.value.trim()));
}

/** The level at which sections stand: 1 unless none of the form's sections is found there. */
function topLevel(levels: readonly number[]): number {
  if (levels.filter(level => level === 1).length >= 2 || levels.length === 0) return 1;
  return [1, 2, 3, 4].find(level => levels.filter(l => l === level).length >= 3) ?? 1;
}

/** In a legacy report a sub-heading may carry a statutory item that has no section of its own. */
function carriers(
  bound: readonly BoundHeading[],
  top: number,
  present: ReadonlySet<SectionKey | undefined>,
): readonly BoundHeading[] {
  const seen = new Set(present);
  return bound.filter(({ heading, binding: { key, spec, wording } }) => {
    if (heading.level === top || !spec || key === 'overview' || wording === 'foreign' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function endOf({ blocks, starts }: Tree, { content }: Heading): number {
  const last = content.to - 1;
  return starts[last]! + blocks[last]!.text.length;
}

/** Every wording of a form's sections, whole and without filler words. */
interface Wordings {
  readonly exact: ReadonlyMap<string, Binding>;
  readonly plain: ReadonlyMap<string, Binding>;
}

function wordingsOf(standard: Standard): Wordings {
  const exact = new Map<string, Binding>();
  const plain = new Map<string, Binding>();
  for (const spec of standard.sections) {
    const found = { key: spec.key, spec };
    const add = (titles: readonly string[], wording: Binding['wording']) => {
      for (const key of titles.map(fold)) if (!exact.has(key)) exact.set(key, { ...found, wording });
    };
    add([spec.title], 'form');
    add(spec.accepted, 'accepted');
    add(spec.discouraged, 'discouraged');
    for (const key of [spec.title, ...spec.accepted].map(plainKey)) {
      if (key.length >= 4 && !plain.has(key)) plain.set(key, { ...found, wording: 'accepted' });
    }
  }
  return { exact, plain };
}

/** Words that titles carry or leave out without meaning anything else. */
const filler =
  /^(?:20\d\d年度?|全年|本年度|年度)|政府信息公开工作|政府信息公开|行政机关|本机关|本单位|我局|因|的|工作/g;
/** The key of a title without filler words and brackets: `行政机关主动公开政府信息的情况` and `主动公开政府信息情况` have one. */
export const plainKey = (title: string): string =>
  fold(withoutBrackets(title))
    .replace(filler, '')
    .replace(/以及|[和与及]/g, '');

function bind(title: string, standard: Standard, all: ReadonlyMap<Standard, Wordings>): Binding {
  const key = fold(title);
  const own = all.get(standard)!;
  const exact = own.exact.get(key) ?? own.plain.get(plainKey(title));
  if (exact) return exact;
  const other = foreignSection(key, standard, all);
  if (other) return { key: other, wording: 'foreign' };
  const spec = standard.sections.find(s => s.signs.some(words => words.every(word => key.includes(word))));
  return spec ? { key: spec.key, spec, wording: standard.ordered ? 'discouraged' : 'accepted' } : { wording: 'own' };
}

/** A section that only another edition's form has. */
function foreignSection(key: string, standard: Standard, all: ReadonlyMap<Standard, Wordings>): SectionKey | undefined {
  for (const [edition, { exact }] of all) {
    const found = edition === standard ? undefined : exact.get(key)?.key;
    if (found && found !== 'extra' && !standard.sections.some(s => s.key === found)) return found;
  }
  return undefined;
}
