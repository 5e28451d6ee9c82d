import type { Report, Section } from '../report/report';
import { endOfBody } from '../report/section-gaps';
import { say } from '../text/message';
import { formatHanNumber } from '../text/numerals';
import { range } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const misplacedSection = defineRule({
  name: 'misplaced-section',
  category: 'structure',
  severity: 'warning',
  fix: 'offer',
  basis: say`年度报告格式（2019年起）：六个部分的名称和顺序固定`,
  ofForm: true,
  check: {
    *report(report): Iterable<Finding> {
      if (!report.standard.ordered) return;
      const placed = report.sections.filter(section => section.spec);
      const orders = placed.map(section => orderOf(report, section));
      if (new Set(orders).size !== orders.length) return;
      const inOrder = longestAscending(orders);
      for (const [i, section] of placed.entries()) {
        if (inOrder.has(i)) continue;
        yield {
          range: section.heading.range,
          message: say`“${section.heading.title.value}”的位置不对：按格式应是第${formatHanNumber(orders[i]! + 1)}部分。`,
          repairs: [reorder(report)],
        };
      }
    },
  },
});

const orderOf = ({ standard }: Report, { spec }: Section): number => standard.sections.indexOf(spec!);

/** Indices of a longest ascending run: what stands outside it is out of place. */
function longestAscending(values: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  for (let i = 0; i < values.length; i++) {
    const before = runs.filter(run => values[run.at(-1)!]! < values[i]!);
    runs.push([...before.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []), i]);
  }
  return new Set(runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []));
}

/** All sections in the form's order, numbered anew; sections of no form stay behind the one they follow. */
function reorder(report: Report): Repair {
  const { text } = report.tree;
  const starts = report.sections.map(s => report.tree.starts[s.heading.block]!);
  const end = endOfBody(report);
  let order = -1;
  const pieces = report.sections.map((section, i) => {
    order = section.spec ? orderOf(report, section) : order + 0.1;
    return { section, order, start: starts[i]!, text: text.slice(starts[i]!, starts[i + 1] ?? end) };
  });
  const sorted = pieces.toSorted((a, b) => a.order - b.order).map((piece, i) => renumbered(piece, i + 1));
  return {
    title: say`按格式调整各部分的顺序并重新编号`,
    edits: [{ range: range(starts[0]!, end), newText: sorted.join('') }],
  };
}

function renumbered(
  { section, start, text }: { section: Section; start: number; text: string },
  ordinal: number,
): string {
  const number = section.heading.enumerator?.number;
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (!number || section.heading.enumerator?.style !== 'han') return whole;
  return whole.slice(0, number.start - start) + formatHanNumber(ordinal) + whole.slice(number.end - start);
}
