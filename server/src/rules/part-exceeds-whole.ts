import { formSign } from '../report/form-signs';
import { rowName, textOf } from '../report/names';
import type { Breakdown, Form, Prose, Sum } from '../report/report';
import { isBlank } from '../report/sums';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const partExceedsWhole = defineRule({
  name: 'part-exceeds-whole',
  category: 'sums',
  severity: 'error',
  fix: 'none',
  basis: say`“其中”所列是上一数的一部分，不能大于它`,
  formsWith: formSign.failing,
  looksAt: ({ breakdowns }) => breakdowns,
  check: {
    *form(form): Iterable<Finding> {
      for (const sum of form.failing) if (sum.kind === 'part') yield inTable(form, sum);
    },
    *paragraph(prose): Iterable<Finding> {
      for (const breakdown of prose.breakdowns) yield* inProse(prose, breakdown);
    },
  },
});

function inTable({ spec }: Form, { left, right, leftSum, rightSum }: Sum): Finding {
  const [part, whole] = [left[0]!, right[0]!];
  const stated = isBlank(whole) ? say`空白（按 0 计）` : String(rightSum);
  return {
    range: part.range,
    message: say`${spec.name}“其中：${rowName(part.row!).replace(/^其中[：:]?/, '')}”为 ${leftSum}，大于它所属的“${rowName(whole.row!)}” ${stated}。请核对这两个数。`,
    related: [{ range: whole.range, message: say`${rowName(whole.row!)}：${textOf(whole)}` }],
  };
}

function* inProse({ text }: Prose, { total, parts, rivals, together }: Breakdown): Iterable<Finding> {
  if (total.value === 0) return;
  const most = Math.max(total.high, ...rivals);
  for (const part of parts) {
    if (part.low <= most) continue;
    const stated = text.slice(part.range.start, part.range.end);
    const ofSeveral = together > total.value;
    yield {
      range: part.range,
      message: ofSeveral
        ? say`“其中”的 ${stated} 大于前面各数的合计 ${together}。请核对这些数。`
        : say`“其中”的 ${stated} 大于总数 ${text.slice(total.range.start, total.range.end)}。请核对这两个数。`,
      related: [{ range: total.range, message: say`总数` }],
      ...(part.exact && total.exact && !ofSeveral ? {} : { severity: 'warning' as const }),
    };
  }
}
