import type { Breakdown, Prose } from '../report/report';
import { defineRule, type Finding } from './rule';
import { differenceOf, tidy } from './sum-repairs';

export const wrongBreakdown = defineRule({
  name: 'wrong-breakdown',
  category: 'figures',
  severity: 'error',
  fix: 'offer',
  basis: '“共…其中…”所列各项与总数应当一致',
  check: {
    *paragraph(prose): Iterable<Finding> {
      for (const breakdown of prose.breakdowns) yield* judge(prose, breakdown);
    },
  },
});

function* judge(prose: Prose, breakdown: Breakdown): Iterable<Finding> {
  const { total, parts, closed, rivals } = breakdown;
  const sum = tidy(parts.reduce((added, part) => added + part.value, 0));
  if (sum === total.value || rivals.includes(sum)) return;
  const finding = toFinding(prose, breakdown, sum);
  if (total.value === 0) yield { ...finding, severity: 'warning', repairs: [] };
  else if (closed && parts.every(part => part.value <= total.value))
    yield rivals.length > 0 ? { ...finding, severity: 'warning' } : finding;
}

function toFinding({ text }: Prose, { total, parts }: Breakdown, sum: number): Finding {
  const stated = text.slice(total.range.start, total.range.end);
  return {
    range: total.range,
    message: `总数写作 ${stated}，其中所列 ${parts.length} 项合计为 ${sum}，${differenceOf(total.value, sum)}。请核对总数和各项。`,
    related: parts.map(part => ({ range: part.range, message: `${part.label.value}：${part.value}` })),
    repairs: [{ title: `把总数改为 ${sum}`, edits: [{ range: total.number, newText: String(sum) }] }],
  };
}
