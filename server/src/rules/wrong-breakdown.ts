import type { Addition } from '../report/claims';
import type { Breakdown, Figure, Prose } from '../report/report';
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
      for (const addition of prose.claims.additions)
        if (isWrong(addition)) yield { ...toFinding(prose, addition), severity: 'warning' };
    },
  },
});

function* judge(prose: Prose, breakdown: Breakdown): Iterable<Finding> {
  const { total, parts, closed, rivals } = breakdown;
  const sum = sumOf(parts);
  if (sum === total.value || rivals.includes(sum)) return;
  const finding = toFinding(prose, breakdown);
  const doubtful = rivals.length > 0 || parts.some(part => part.unit !== total.unit);
  if (total.value === 0) yield { ...finding, severity: 'warning', repairs: [] };
  else if (parts.some(part => part.value > total.value)) return;
  else if (closed) yield doubtful ? { ...finding, severity: 'warning' } : finding;
  else if (sum > Math.max(total.value, ...rivals) && !doubtful && !beginsWhole(breakdown))
    yield { ...finding, severity: 'warning' };
}

/** Examples may leave out what they will, channels what they do not name; neither may exceed the total. */
function isWrong({ kind, total, parts, complete, rivals }: Addition): boolean {
  const sum = sumOf(parts);
  if (sum === total.value || rivals.includes(sum)) return false;
  if (kind === 'addends') return !parts.some((_, from) => from > 0 && sumOf(parts.slice(from)) === total.value);
  if (beginsWhole({ total, parts })) return false;
  if (sum > Math.max(total.value, ...rivals)) return true;
  return kind === 'channels' && complete && parts.length > 2 && total.value - sum <= total.value / 10;
}

/** The first parts make the total: what follows is another division of it, or something else. */
const beginsWhole = ({ total, parts }: Pick<Breakdown, 'total' | 'parts'>): boolean =>
  parts.some((_, last) => sumOf(parts.slice(0, last + 1)) === total.value);

const sumOf = (parts: readonly Figure[]): number => tidy(parts.reduce((added, part) => added + part.value, 0));

function toFinding({ text }: Prose, { total, parts }: Pick<Breakdown, 'total' | 'parts'>): Finding {
  const sum = sumOf(parts);
  const stated = text.slice(total.range.start, total.range.end);
  return {
    range: total.range,
    message: `总数写作 ${stated}，其中所列 ${parts.length} 项合计为 ${sum}，${differenceOf(total.value, sum)}。请核对总数和各项。`,
    related: parts.map(part => ({ range: part.range, message: `${part.label.value}：${part.value}` })),
    repairs: [{ title: `把总数改为 ${sum}`, edits: [{ range: total.number, newText: String(sum) }] }],
  };
}
