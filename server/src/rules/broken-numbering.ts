import type { Counter, PlacedParagraph, Report } from '../report/report';
import { sectionGaps } from '../report/section-gaps';
import { say } from '../text/message';
import { formatHanNumber } from '../text/numerals';
import { range, type TextEdit, type TextRange } from '../text/range';
import { firstFrom } from '../text/search';
import type { Enumerator } from '../tree/tree';
import { findNumberFaults, type Leniency, type NumberFault } from './number-runs';
import { defineRule, type Finding } from './rule';

export const brokenNumbering = defineRule({
  name: 'broken-numbering',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  basis: say`公文结构层次序数：一、（一）1.（1）依次连续`,
  check: {
    *report(report): Iterable<Finding> {
      const nested = nestedBlocks(report);
      const counters = report.counters.filter(({ block }) => !nested.has(block));
      const first = withRunIn(
        report,
        counters.filter(c => c.style === 'han'),
        report.body.start,
      );
      if (first.length > 1 && !explainedByGaps(report, first)) yield* faultsIn(first, strict);
      for (const { group, from } of groupsUnder(counters, 'han-paren', ['han', 'part']))
        yield* faultsIn(withRunIn(report, group, from), strict);
      for (const { group, from } of groupsUnder(counters, 'arabic', ['han', 'part', 'han-paren'])) {
        const all = withRunIn(report, group, from);
        for (const finding of faultsIn(all, { ...strict, repeatedOne: true })) yield { ...finding, severity: 'hint' };
      }
      for (const points of report.pointLists) yield* faultsIn(points, { repeatedOne: true, anyStart: true });
    },
  },
});

/** Those of headings that are counted as the one above them is. */
const nestedBlocks = ({ headings, tree: { blocks } }: Report): ReadonlySet<number> =>
  new Set(
    headings.flatMap(({ level, block }) => {
      const found = blocks[block]!;
      return found.kind === 'heading' && level > found.level ? [block] : [];
    }),
  );

const strict: Leniency = { repeatedOne: false, anyStart: false };

/**
 * Headings that lost their line stand inside a paragraph: `…无。 三、收费情况 本年度没有收费。`, and lists begin in one:
 * `其中1.机构类4条；`. Where they fill a gap, also one behind `from`, they are counted.
 */
function withRunIn({ paragraphs }: Report, counters: readonly Counter[], from: number): readonly Counter[] {
  if (!skips(counters)) return counters;
  return counters.flatMap((counter, i) => {
    const before = counters[i - 1];
    const last = before?.value ?? 0;
    const start = before?.range.end ?? from;
    if (counter.value <= last + 1 || counter.value > last + mostRunIn) return [counter];
    const first = Math.max(0, firstFrom(paragraphs, p => p.start, start) - 1);
    const between = paragraphs
      .slice(
        first,
        firstFrom(paragraphs, p => p.start, counter.range.start),
      )
      .filter(paragraph => paragraph.start + paragraph.prose.text.length > start);
    const found: Counter[] = [];
    for (let value = last + 1; value < counter.value; value++) {
      const at = runInPlace(between, counter.style, value, found.at(-1)?.range.end ?? start);
      if (!at || at.start > counter.range.start) return [counter];
      found.push({ ...counter, value, number: at, range: at });
    }
    return [...found, counter];
  });
}

/** True if a counter is not one more than that before it, nor begins anew. */
const skips = (counters: readonly Counter[]): boolean =>
  counters.some(({ value }, i) => value > (i === 0 ? 0 : counters[i - 1]!.value) + 1);

const mostRunIn = 9;

function runInPlace(
  paragraphs: readonly PlacedParagraph[],
  style: Counter['style'],
  value: number,
  from: number,
): TextRange | undefined {
  const numeral = numeralOf(style, value);
  const pattern = new RegExp(
    style === 'han-paren'
      ? `[。；;！：: \u3000][（(]${numeral}[）)]`
      : style === 'han'
        ? `[。；;！：: \u3000]${numeral}、`
        : `[。；;，,：: \u3000中]${numeral}[.．、](?!d)`,
    'g',
  );
  for (const { prose, start } of paragraphs) {
    pattern.lastIndex = Math.max(0, from - start);
    const found = pattern.exec(prose.text);
    const at = found ? start + found.index + found[0].indexOf(numeral) : 0;
    if (found) return range(at, at + numeral.length);
  }
  return undefined;
}

/** Numbers that skip just where a section is missing are right: the missing section is what is wrong. */
function explainedByGaps(report: Report, counters: readonly Counter[]): boolean {
  const gaps = sectionGaps(report);
  if (gaps.length === 0 || !report.standard.ordered) return false;
  const sections = new Map(report.sections.map(section => [section.heading.block, section]));
  return counters.every(counter => {
    const section = sections.get(counter.block);
    return section?.spec !== undefined && report.standard.sections.indexOf(section.spec) + 1 === counter.value;
  });
}

interface Group {
  readonly group: Counter[];
  /** Where the counter of a higher style ends that they stand under. */
  readonly from: number;
}

/** Counters of one style between two of a higher one. */
function groupsUnder(
  counters: readonly Counter[],
  style: Enumerator['style'],
  parents: readonly Enumerator['style'][],
): Group[] {
  const groups: Group[] = [];
  let from = 0;
  let open: Group | undefined;
  for (const counter of counters) {
    if (parents.includes(counter.style)) {
      from = counter.range.end;
      open = undefined;
    } else if (counter.style === style) {
      if (!open) {
        open = { group: [], from };
        groups.push(open);
      }
      open.group.push(counter);
    }
  }
  return groups;
}

function* faultsIn(counters: readonly Enumerator[], leniency: Leniency): Iterable<Finding> {
  const values = counters.map(c => c.value);
  const edits = new Map<readonly number[], readonly TextEdit[]>();
  for (const fault of findNumberFaults(values, leniency)) {
    const { run, first } = fault;
    if (!edits.has(run)) edits.set(run, renumber(counters, run, first));
    yield toFinding(counters, fault, edits.get(run)!);
  }
}

function toFinding(
  counters: readonly Enumerator[],
  { index, expected, run }: NumberFault,
  edits: readonly TextEdit[],
): Finding {
  const counter = counters[index]!;
  const before = counters[index - 1];
  const follows = before && run.includes(index - 1);
  const place = follows ? say`前一个是“${format(before, before.value)}”，` : '';
  return {
    range: counter.range,
    message: say`序号不连续：${place}这里应为“${format(counter, expected)}”。`,
    ...(follows ? { related: [{ range: before.range, message: say`前一个序号` }] } : {}),
    repairs: [{ title: say`重新编号`, edits }],
  };
}

const renumber = (counters: readonly Enumerator[], run: readonly number[], first: number): TextEdit[] =>
  run.flatMap((index, i) => {
    const { number, value, style } = counters[index]!;
    return value === first + i ? [] : [{ range: number, newText: numeralOf(style, first + i) }];
  });

const numeralOf = (style: Enumerator['style'], value: number): string =>
  style === 'circled'
    ? String.fromCharCode(0x245f + value)
    : style.startsWith('arabic')
      ? String(value)
      : formatHanNumber(value);

const format = ({ style }: Enumerator, value: number): string =>
  style === 'point'
    ? `${formatHanNumber(value)}是`
    : style === 'arabic-paren'
      ? `（${value}）`
      : style === 'han-paren'
        ? `（${formatHanNumber(value)}）`
        : numeralOf(style, value);
