import type { Addition } from '../report/claims';
import { type FollowingList, followingLists } from '../report/following-lists';
import { meets, type Span, spanOf } from '../report/prose/spans';
import type { Breakdown, Figure, Prose, Report } from '../report/report';
import { type Message, say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';
import { differenceOf } from './sum-repairs';

export const wrongBreakdown = defineRule({
  name: 'wrong-breakdown',
  category: 'figures',
  severity: 'error',
  fix: 'offer',
  basis: say`“共…其中…”所列各项与总数应当一致`,
  looksAt: ({ breakdowns, claims }) => (breakdowns.length > 0 ? breakdowns : claims.additions),
  check: {
    *report(report: Report): Iterable<Finding> {
      for (const list of followingLists(report))
        if (isOver(list) && !isMet(list) && !holdsWhole(list)) yield ofFollowing(list);
    },
    *paragraph(prose): Iterable<Finding> {
      for (const breakdown of prose.breakdowns) yield* judge(prose, breakdown);
      for (const addition of prose.claims.additions)
        if (isWrong(addition)) yield { ...toFinding(prose, addition), severity: 'warning' };
    },
  },
});

function* judge(prose: Prose, breakdown: Breakdown): Iterable<Finding> {
  const { total, parts, closed, shared, rivals } = breakdown;
  if (isMet(breakdown)) return;
  const finding = toFinding(prose, breakdown);
  const doubtful = shared || rivals.length > 0 || parts.some(part => part.unit !== total.unit);
  const approximate = isApproximate(breakdown);
  if (total.value === 0) yield { ...finding, severity: 'warning', repairs: [] };
  else if (parts.some(part => part.low > mostOf(breakdown)) || firstPartsMeetRival(breakdown)) return;
  else if (isOfSeveral(breakdown)) yield* ofSeveral(finding, breakdown);
  else if (isSelection(breakdown)) yield* doubtfulSelection(prose, breakdown);
  else if (closed && total.exact) yield doubtful || approximate ? { ...finding, severity: 'warning' } : finding;
  else if (isOver(breakdown) && !doubtful && !holdsWhole(breakdown)) yield { ...finding, severity: 'warning' };
}

/** What 其中 names may be a selection; what is left out is then a good part of the whole. */
const isSelection = ({ closed, exhaustive, total, parts }: Breakdown): boolean =>
  closed && !exhaustive && lackOf(total, parts) > total.value / 5;

const lackOf = (total: Figure, parts: readonly Figure[]): number => total.low - spanOf(parts).high;

/** Up to half of the whole left out is worth a question. */
function* doubtfulSelection(prose: Prose, { total, parts }: Breakdown): Iterable<Finding> {
  const lack = lackOf(total, parts);
  if (!total.exact || lack > total.value / 2) return;
  const stated = prose.text.slice(total.range.start, total.range.end);
  const message = say`其中所列 ${parts.length} 项合计${inWords(spanOf(parts))}，比 ${stated}少 ${lack}。如果没有列全，请写明“等”；如果已经列全，请核对。`;
  yield { ...toFinding(prose, { total, parts }), message, severity: 'info', repairs: [] };
}

/** `收到9件，上年结转1件，其中网络5件，信函5件，引发复议1件`: another total is made up before the list ends. */
const firstPartsMeetRival = ({ parts, rivals }: Breakdown): boolean =>
  rivals.length > 0 &&
  parts.some((_, last) => {
    const sum = spanOf(parts.slice(0, last + 1));
    return last > 0 && rivals.some(rival => meets(sum, { low: rival, high: rival }));
  });

/** `网站公开754条，微信公开280条，其中政策300条，动态120条`: too many for the last count alone, so they are of all before. */
const isOfSeveral = ({ total, parts, together }: Breakdown): boolean =>
  together > total.high && spanOf(parts).low > total.high;

function* ofSeveral(finding: Finding, { total, parts, closed, exhaustive, together }: Breakdown): Iterable<Finding> {
  const sum = spanOf(parts);
  if (!closed || !total.exact || !(exhaustive || sum.low > together)) return;
  const message = say`其中所列 ${parts.length} 项合计${inWords(sum)}，与前面各数及其合计都不一致。请核对总数和各项。`;
  yield { ...finding, message, severity: 'warning', repairs: [] };
}

type Added = Pick<Breakdown, 'total' | 'parts' | 'rivals'>;

/** The parts, or those that have parts of their own behind them, may make the total, or another one that they may belong to. */
function isMet({ total, parts, rivals }: Added): boolean {
  const sum = spanOf(parts);
  return (
    meets(sum, total) ||
    rivals.some(rival => meets(sum, { low: rival, high: rival })) ||
    meets(spanOf(headsOf(parts)), total)
  );
}

/** `复议7件，维持6件，未审结1件；诉讼4件，维持2件，未审结2件`: 7 and 4. */
function headsOf(parts: readonly Figure[]): readonly Figure[] {
  const heads: Figure[] = [];
  for (let at = 0; at < parts.length; ) {
    const head = parts[at]!;
    heads.push(head);
    let end = at + 1;
    let sum = 0;
    while (end < parts.length && sum < head.value) sum += parts[end++]!.value;
    at = sum === head.value && end > at + 2 ? end : at + 1;
  }
  return heads;
}

const mostOf = ({ total, rivals }: Added): number => Math.max(total.high, ...rivals);

const isOver = (added: Added): boolean => spanOf(added.parts).low > mostOf(added);

const isApproximate = ({ total, parts }: Pick<Added, 'total' | 'parts'>): boolean =>
  !total.exact || parts.some(part => !part.exact);

/** Examples may leave out what they will, channels what they do not name; neither may exceed the total; a division that is far off is one of something else. */
function isWrong({ kind, total, parts, complete, rivals }: Addition): boolean {
  const added = { total, parts, rivals };
  if (isMet(added)) return false;
  if (kind === 'addends') return total.exact && !parts.some((_, from) => meets(spanOf(parts.slice(from)), total));
  if (kind === 'partition') return total.exact && !isApproximate(added) && (complete || isOver(added));
  if (holdsWhole(added)) return false;
  const lack = total.low - spanOf(parts).high;
  if (kind === 'division') return complete && total.exact && parts.length > 2 && Math.abs(lack) <= total.value / 5;
  if (isOver(added)) return true;
  return kind === 'channels' && complete && total.exact && parts.length > 2 && lack <= total.value / 10;
}

/**
 * Parts that stand together make the total: what stands beside them is another division of it, or something else, as in
 * `办理7件，含上年转来2件，办结6件，结转1件`.
 */
const holdsWhole = ({ total, parts }: Pick<Breakdown, 'total' | 'parts'>): boolean =>
  parts.some((_, from) => makesFrom(parts, from, total));

function makesFrom(parts: readonly Figure[], from: number, total: Figure): boolean {
  let [low, high] = [0, 0];
  for (let at = from; at < parts.length && low <= total.high; at++) {
    low += parts[at]!.low;
    high += parts[at]!.high;
    if ((from === 0 || at > from) && meets({ low, high }, total)) return true;
  }
  return false;
}

/** Total and parts stand in two paragraphs, each with ranges of its own. */
function ofFollowing({ of, total, list, parts }: FollowingList): Finding {
  const by = of.prose.text.length;
  const moved = parts.map(part => ({ ...part, range: shiftRange(part.range, by) }));
  const { message, related = [] } = toFinding({ text: of.prose.text + list.prose.text }, { total, parts: moved });
  return {
    range: shiftRange(total.range, of.start),
    message,
    severity: 'warning',
    related: related.map((one, at) => ({ ...one, range: shiftRange(parts[at]!.range, list.start) })),
  };
}

function toFinding({ text }: Pick<Prose, 'text'>, { total, parts }: Pick<Breakdown, 'total' | 'parts'>): Finding {
  const sum = spanOf(parts);
  const stated = text.slice(total.range.start, total.range.end);
  const approximate = isApproximate({ total, parts }) || sum.low !== sum.high;
  return {
    range: total.range,
    message: say`总数写作 ${stated}，其中所列 ${parts.length} 项合计${inWords(sum)}，${comparison(total, sum)}。请核对总数和各项。`,
    related: parts.map(part => ({
      range: part.range,
      message: say`${part.label.value}：${text.slice(part.range.start, part.range.end)}`,
    })),
    repairs: approximate
      ? []
      : [{ title: say`把总数改为 ${sum.low}`, edits: [{ range: total.number, newText: String(sum.low) }] }],
  };
}

const inWords = ({ low, high }: Span): Message => (low === high ? say`为 ${low}` : say`在 ${low} 到 ${high} 之间`);

/** `多 2`; of approximate figures only the side. */
function comparison(total: Figure, sum: Span): Message {
  if (total.exact && sum.low === sum.high) return differenceOf(total.value, sum.low);
  return total.low > sum.high ? say`总数偏多` : say`总数偏少`;
}
