import type { SectionKey, SectionSpec, Standard } from '../standard/standard';
import { fold, withoutBrackets } from '../text/fold';
import { range, shiftRange, sliceOf } from '../text/range';
import { shifted } from '../tree/headings';
import type { HeadingBlock, Tree } from '../tree/tree';
import type { Heading, Section } from './report';

/** All headings of the report's own body, each with the blocks it heads. */
export function readHeadings({ blocks, starts, text }: Tree): Heading[] {
  const found = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ block, index }] : []));
  return found.map(({ block, index }, at) => {
    const next = found.slice(at + 1).find(h => h.block.level <= block.level);
    return toHeading(block, index, starts[index]!, next?.index ?? blocks.length, text);
  });
}

function toHeading(block: HeadingBlock, index: number, start: number, to: number, text: string): Heading {
  const title = shiftRange(block.title, start);
  const enumerator = block.enumerator && shifted(block.enumerator, start);
  return {
    block: index,
    level: block.level,
    range: range(enumerator?.range.start ?? title.start, title.end),
    ...(enumerator ? { enumerator } : {}),
    title: { value: sliceOf(text, title), range: title },
    content: { from: index + 1, to },
  };
}

interface Binding {
  readonly key?: SectionKey;
  readonly spec?: SectionSpec;
  readonly wording: Section['wording'];
}

/** Binds headings to the sections of an edition's form. */
export function readSections(
  tree: Tree,
  headings: readonly Heading[],
  standard: Standard,
  editions: readonly Standard[],
): Section[] {
  const bound = headings.map(heading => ({ heading, ...bind(heading.title.value, standard, editions) }));
  const top = topLevel(bound.filter(b => b.spec).map(b => b.heading.level));
  const first = bound.filter(b => b.heading.level === top);
  const carried = standard.ordered ? [] : carriers(bound, top, new Set(first.map(b => b.key)));
  return [...first, ...carried]
    .sort((a, b) => a.heading.block - b.heading.block)
    .map(({ heading, ...binding }) => ({
      heading,
      ...binding,
      range: range(heading.range.start, endOf(tree, heading)),
    }));
}

/** The level at which sections stand: 1 unless none of the form's sections is found there. */
function topLevel(levels: readonly number[]): number {
  if (levels.filter(level => level === 1).length >= 2 || levels.length === 0) return 1;
  return [1, 2, 3, 4].find(level => levels.filter(l => l === level).length >= 3) ?? 1;
}

/** In a legacy report a sub-heading may carry a statutory item that has no section of its own. */
function carriers(
  bound: readonly (Binding & { heading: Heading })[],
  top: number,
  present: ReadonlySet<SectionKey | undefined>,
) {
  const seen = new Set(present);
  return bound.filter(({ heading, key, spec, wording }) => {
    if (heading.level === top || !spec || key === 'overview' || wording === 'foreign' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function endOf({ blocks, starts }: Tree, { content }: Heading): number {
  const last = content.to - 1;
  return starts[last]! + blocks[last]!.text.length;
}

function bind(title: string, standard: Standard, editions: readonly Standard[]): Binding {
  const exact = bindExactly(title, standard);
  if (exact) return exact;
  const foreign = editions.filter(e => e !== standard).flatMap(e => bindExactly(title, e) ?? []);
  const other = foreign.find(b => !standard.sections.some(s => s.key === b.key));
  if (other) return { ...(other.key ? { key: other.key } : {}), wording: 'foreign' };
  const key = fold(title);
  const spec = standard.sections.find(s => s.signs.some(words => words.every(word => key.includes(word))));
  return spec ? { key: spec.key, spec, wording: standard.ordered ? 'discouraged' : 'accepted' } : { wording: 'own' };
}

/** Words that titles carry or leave out without meaning anything else. */
const filler =
  /^(?:20\d\d年度?|全年|本年度|年度)|政府信息公开工作|政府信息公开|行政机关|本机关|本单位|我局|因|的|工作/g;
const plainKey = (title: string): string =>
  fold(withoutBrackets(title))
    .replace(filler, '')
    .replace(/和|与|以及/g, '及');

function bindExactly(title: string, standard: Standard): Binding | undefined {
  const key = fold(title);
  const plain = plainKey(title);
  for (const spec of standard.sections) {
    const found = { key: spec.key, spec };
    if (fold(spec.title) === key) return { ...found, wording: 'form' };
    if (spec.accepted.some(t => fold(t) === key)) return { ...found, wording: 'accepted' };
    if (spec.discouraged.some(t => fold(t) === key)) return { ...found, wording: 'discouraged' };
    if (plain.length >= 4 && [spec.title, ...spec.accepted].some(t => plainKey(t) === plain))
      return { ...found, wording: 'accepted' };
  }
  return undefined;
}
