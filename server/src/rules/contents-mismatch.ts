import { alike, type Contents, type ContentsItem, readContents } from '../report/contents';
import type { Report, Section } from '../report/report';
import { editions } from '../standard/editions';
import { list, say } from '../text/message';
import { formatHanNumber } from '../text/numerals';
import { sliceOf } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const contentsMismatch = defineRule({
  name: 'contents-mismatch',
  category: 'structure',
  severity: 'warning',
  fix: 'offer',
  basis: say`前言里说的组成部分应当与正文一致`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const contents = readContents(report, editions);
      if (!contents) return;
      const main = report.sections.filter(s => s.main);
      const twice = contents.items.filter((item, i) => contents.items.findIndex(o => o.like === item.like) < i);
      for (const item of twice) yield saidTwice(contents, item);
      if (twice.length === 0) yield* wrongCount(report, contents, main);
      yield* otherNames(contents, main);
    },
  },
});

function saidTwice({ items }: Contents, item: ContentsItem): Finding {
  const first = items.find(other => other.like === item.like)!;
  return {
    range: item.range,
    message: say`“${item.text}”与前面的“${first.text}”是同一部分，说了两次。请改正。`,
    related: [{ range: first.range, message: say`前面已经列出` }],
  };
}

function* wrongCount(report: Report, contents: Contents, main: readonly Section[]): Iterable<Finding> {
  const { count, items, open, annexed } = contents;
  if (!count || annexed) return;
  const isNamed = items.length > 0;
  if (isNamed && !items.every(item => item.certain)) return;
  if (!isNamed && !numberedThrough(main)) return;
  const actual = isNamed ? items.length : main.length;
  if (actual === count.value || (open && actual < count.value)) return;
  yield {
    range: count.range,
    message: isNamed
      ? say`这里说有 ${count.value} 个部分，列出的名称有 ${actual} 个。请核对。`
      : say`这里说有 ${count.value} 个部分，正文有 ${actual} 个。请核对。`,
    related: isNamed
      ? items.map(({ range, text }) => ({ range, message: text }))
      : main.map(({ heading }) => ({ range: heading.range, message: heading.title.value })),
    repairs: actual === main.length ? [recount(report, contents, actual)] : [],
  };
}

const recount = ({ tree }: Report, { count }: Contents, actual: number): Repair => {
  const { range } = count!;
  const newText = /[\d０-９]/.test(sliceOf(tree.text, range)) ? String(actual) : formatHanNumber(actual);
  return { title: say`改为“${newText}”`, edits: [{ range, newText }] };
};

/** 一、二、三 … without a gap: then none was overlooked. */
const numberedThrough = (main: readonly Section[]): boolean =>
  main.length >= 3 &&
  main.every(({ heading: { enumerator } }, i) => enumerator?.style === 'han' && enumerator.value === i + 1);

/** What is attached, as a file of its own perhaps, and no section. */
const annex = /^(?:相关|有关|指标|各类)*(?:附[表件]|.{0,12}统计表)$/;

function* otherNames({ items }: Contents, main: readonly Section[]): Iterable<Finding> {
  const headings = new Set(main.map(({ heading }) => alike(heading.title.value)));
  const differing = items.filter(item => item.key && !headings.has(item.like) && !annex.test(item.text));
  if (differing.length === 0 || main.length < 3) return;
  const pairs = differing.map(item => ({ item, section: main.find(s => s.key === item.key) }));
  const told = pairs.map(({ item, section }) =>
    section ? say`“${item.text}”在正文是“${section.heading.title.value}”` : say`“${item.text}”正文没有`,
  );
  yield {
    range: { start: differing[0]!.range.start, end: differing.at(-1)!.range.end },
    severity: 'hint',
    message: say`这里说的名称与正文标题不一致：${list(told, say`；`)}。`,
    related: pairs.flatMap(({ section }) =>
      section ? [{ range: section.heading.range, message: say`正文的标题` }] : [],
    ),
    repairs: rename(pairs),
  };
}

function rename(pairs: readonly { readonly item: ContentsItem; readonly section: Section | undefined }[]): Repair[] {
  const titles = pairs.map(({ section }) => section?.heading.title.value);
  if (titles.includes(undefined) || new Set(titles).size < titles.length) return [];
  const edits = pairs.map(({ item }, i) => ({ range: item.range, newText: titles[i]! }));
  return [{ title: say`按正文的标题改`, edits }];
}
