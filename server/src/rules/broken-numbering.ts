import type { Prose, Report } from '../report/report';
import { sectionGaps } from '../report/section-gaps';
import { formatHanNumber } from '../text/numerals';
import type { TextEdit } from '../text/range';
import { shifted } from '../tree/headings';
import type { Enumerator } from '../tree/tree';
import { findNumberFaults, type NumberFault } from './number-runs';
import { defineRule, type Finding } from './rule';

/** An enumerator with the block it stands in and the section number it is said to be. */
interface Counter extends Enumerator {
  readonly block: number;
}

export const brokenNumbering = defineRule({
  name: 'broken-numbering',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  basis: '公文结构层次序数：一、（一）1.（1）依次连续',
  check: {
    *report(report): Iterable<Finding> {
      const counters = countersOf(report);
      const first = counters.filter(c => c.style === 'han');
      if (!explainedByGaps(report, first)) yield* faultsIn(first, false);
      for (const group of groupsUnder(counters, 'han-paren', ['han', 'part'])) yield* faultsIn(group, false);
      for (const group of groupsUnder(counters, 'arabic', ['han', 'part', 'han-paren'])) {
        for (const finding of faultsIn(group, true)) yield { ...finding, severity: 'hint' };
      }
    },
    *paragraph({ pointRuns }: Prose): Iterable<Finding> {
      yield* faultsIn(pointRuns.flat(), false);
    },
  },
});

function countersOf({ tree: { blocks, starts } }: Report): Counter[] {
  return blocks.flatMap((block, i) =>
    (block.kind === 'heading' || block.kind === 'paragraph') && block.enumerator
      ? [{ ...shifted(block.enumerator, starts[i]!), block: i }]
      : [],
  );
}

/** Numbers that skip just where a section is missing are right: the missing section is what is wrong. */
function explainedByGaps(report: Report, counters: readonly Counter[]): boolean {
  const gaps = sectionGaps(report);
  if (gaps.length === 0 || !report.standard.ordered) return false;
  return counters.every(counter => {
    const section = report.sections.find(s => s.heading.block === counter.block);
    return section?.spec !== undefined && report.standard.sections.indexOf(section.spec) + 1 === counter.value;
  });
}

/** Counters of one style between two of a higher one. */
function groupsUnder(
  counters: readonly Counter[],
  style: Enumerator['style'],
  parents: readonly Enumerator['style'][],
): Counter[][] {
  const groups: Counter[][] = [[]];
  for (const counter of counters) {
    if (parents.includes(counter.style)) groups.push([]);
    else if (counter.style === style) groups.at(-1)!.push(counter);
  }
  return groups;
}

function faultsIn(counters: readonly Enumerator[], mayRepeatOne: boolean): Finding[] {
  const faults = findNumberFaults(
    counters.map(c => c.value),
    mayRepeatOne,
  );
  return faults.map(fault => toFinding(counters, fault));
}

function toFinding(counters: readonly Enumerator[], { index, expected, run }: NumberFault): Finding {
  const counter = counters[index]!;
  const before = counters[run[run.indexOf(index) - 1] ?? -1];
  const place = before ? `前一个是“${format(before, before.value)}”，` : '';
  return {
    range: counter.range,
    message: `序号不连续：${place}这里应为“${format(counter, expected)}”。`,
    ...(before ? { related: [{ range: before.range, message: '前一个序号' }] } : {}),
    repairs: [{ title: '重新编号', edits: renumber(counters, run) }],
  };
}

const renumber = (counters: readonly Enumerator[], run: readonly number[]): TextEdit[] =>
  run.flatMap((index, i) => {
    const { number, value, style } = counters[index]!;
    return value === i + 1 ? [] : [{ range: number, newText: numeral(style, i + 1) }];
  });

const numeral = (style: Enumerator['style'], value: number): string =>
  style.startsWith('arabic') ? String(value) : formatHanNumber(value);

const format = ({ style }: Enumerator, value: number): string =>
  style === 'han-paren' ? `（${formatHanNumber(value)}）` : numeral(style, value);
