import type { Handling, OddShare, Share, ShareSet } from '../report/claims';
import { cellAt, numberIn } from '../report/form-cells';
import type { Figure, PlacedParagraph, Prose, Report } from '../report/report';
import { list, say } from '../text/message';
import { overlaps, range, shiftRange } from '../text/range';
import { firstFrom } from '../text/search';
import { tidy } from '../text/tidy';
import { defineRule, type Finding } from './rule';
import { differenceOf } from './sum-repairs';

export const wrongPercentage = defineRule({
  name: 'wrong-percentage',
  category: 'figures',
  severity: 'warning',
  fix: 'offer',
  basis: say`百分比应当等于部分除以总数`,
  looksAt: ({ claims }) => (claims.shares.length > 0 ? claims.shares : claims.shareSets),
  check: {
    *report(report): Iterable<Finding> {
      if (isCarriedOver(report)) return;
      for (const paragraph of report.paragraphs)
        for (const handling of paragraph.prose.claims.handlings) if (handling.rate) yield ofAll(paragraph, handling);
    },
    *paragraph(prose): Iterable<Finding> {
      const wrong = prose.claims.shares.filter(share => isWrong(prose, share) && !isEvened(prose, share));
      for (const share of wrong) yield share.figure.value > 100 ? overHundred(prose, share) : toFinding(prose, share);
      const odd = prose.claims.oddShares.filter(({ share }) => !wrong.includes(share));
      for (const one of odd) yield ofOdd(prose, one);
      const told = [...wrong, ...odd.map(({ share }) => share)];
      for (const set of prose.claims.shareSets)
        if (!makesHundred(set) && !told.some(({ figure }) => set.shares.includes(figure))) yield ofSet(prose, set);
    },
  },
});

const isWrong = (prose: Prose, share: Share): boolean =>
  share.figure.value > 100 ||
  (share.part !== undefined && share.wholes.length > 0 && !(fitsAnnounced(prose, share) ?? fitsAny(share)));

/** A set has no more. */
const mostEvened = 40;

/** One step above what it should be, in a set that makes 100 by it: 23.5, 17.7, 29.4, 29.4. */
function isEvened(prose: Prose, share: Share): boolean {
  const { figure, decimals } = share;
  if (prose.claims.shares.length > mostEvened) return false;
  const sentence = prose.sentences.find(({ start, end }) => start <= figure.range.start && figure.range.end <= end);
  if (!sentence) return false;
  const beside = prose.claims.shares.filter(s => overlaps(s.figure.range, sentence));
  const sum = tidy(beside.reduce((added, s) => added + s.figure.value, 0));
  return sum === 100 && !isWrong(prose, { ...share, figure: { ...figure, value: figure.value - 10 ** -decimals / 2 } });
}

/** So many lists inside others may stand between a total and its part. */
const farthest = 20;

/**
 * `收到5件，其中当面3件，占60%`: the whole is the announced total, what its parts make, or a figure near by, no sum of two.
 * Undefined where no total is announced.
 */
function fitsAnnounced({ breakdowns }: Prose, share: Share): boolean | undefined {
  const behind = firstFrom(breakdowns, b => b.range.start, share.part!.range.start);
  const home = breakdowns
    .slice(Math.max(0, behind - farthest), behind)
    .find(({ parts }) => parts.includes(share.part!));
  if (!home) return undefined;
  const sum = tidy(home.parts.reduce((added, { value }) => added + value, 0));
  return [home.total.value, sum, ...home.rivals, ...share.quotients].some(w => fits(share, share.part!.value, w));
}

/** Every share is rounded, or cut off, at its own last digit. The first ones may make 100: another division follows. */
function makesHundred({ shares, closed, single, decimals }: ShareSet): boolean {
  let [sum, low, high] = [0, 100, 100];
  for (const [at, { value }] of shares.entries()) {
    const step = 10 ** -decimals[at]!;
    sum += value;
    low -= step;
    high += step / 2;
    const ends = !single || at === shares.length - 1;
    if (ends && sum > low - dust && sum <= high + dust) return true;
  }
  return !closed && sum < 100;
}

const dust = 1e-9;

/** Rounded or cut off: 35/805 is 4.35 or 4.34. */
function fits(share: Share, part: number, whole: number): boolean {
  if (whole <= 0 || part > whole) return false;
  const step = 10 ** -share.decimals;
  const exact = (part / whole) * 100;
  return exact >= share.figure.value - step / 2 - dust && exact < share.figure.value + step + dust;
}

/** Every figure of this sentence and the one before may be the whole, so may the sum or difference of two. */
function fitsAny(share: Share): boolean {
  const { quotients, part } = share;
  const parts = [part!.value, ...quotients.filter(q => q > 0)];
  const wholes = quotients.flatMap((a, i) => [a, ...quotients.slice(i + 1).flatMap(b => [a + b, Math.abs(a - b)])]);
  const sum = quotients.reduce((added, value) => added + value, 0);
  return (
    [...wholes, sum].some(whole => fits(share, part!.value, whole)) ||
    (share.figure.label.value.includes('率') && parts.some(some => quotients.some(whole => fits(share, some, whole))))
  );
}

const percent = ({ decimals }: Share, part: number, whole: number): string => ((part / whole) * 100).toFixed(decimals);

function toFinding({ text }: Prose, share: Share): Finding {
  const { figure, part, wholes } = share;
  const stated = text.slice(figure.number.start, figure.number.end);
  const tried = [...new Map(wholes.map(w => [w.value, w])).values()]
    .map(w => ({ whole: w, value: percent(share, part!.value, w.value) }))
    .toSorted((a, b) => Math.abs(Number(a.value) - figure.value) - Math.abs(Number(b.value) - figure.value))
    .slice(0, 2);
  const quotients = list(
    tried.map(t => `${part!.value}÷${t.whole.value}=${t.value}%`),
    say`，`,
  );
  return {
    range: figure.range,
    message: say`写作 ${stated}%，${quotients}，不相符。请核对百分比和数量。`,
    related: [part!, ...wholes].map(f => ({ range: f.range, message: text.slice(f.range.start, f.range.end) })),
    repairs: [...new Set(tried.map(t => t.value))].map(value => ({
      title: say`把 ${stated}% 改为 ${value}%`,
      edits: [{ range: figure.number, newText: value }],
    })),
  };
}

function ofOdd({ text }: Prose, { share, whole }: OddShare): Finding {
  const { figure, part } = share;
  const words = text.slice(part!.range.start, figure.range.end);
  return {
    range: { start: part!.range.start, end: figure.range.end },
    message: say`“${words}”与同一句中的其他各项不合：按其他各项的数量和占比推算，总数约为 ${whole}，${part!.value} 应占 ${percent(share, part!.value, whole)}%。请核对这一项的数量和百分比。`,
  };
}

const overHundred = ({ text }: Prose, { figure }: Share): Finding => ({
  range: figure.range,
  message: say`“${figure.label.value}${text.slice(figure.number.start, figure.range.end)}”超过 100%。部分不会多于总数，请核对。`,
});

function ofSet({ text }: Prose, { shares }: ShareSet): Finding {
  const sum = tidy(shares.reduce((added, { value }) => added + value, 0));
  const written = shares.map(({ number, range: { end } }) => text.slice(number.start, end).replace(/\s/g, ''));
  return {
    range: range(shares[0]!.number.start, shares.at(-1)!.range.end),
    message: say`同一总数的 ${shares.length} 项占比${list(written)}合计为 ${sum}%，应为 100%，${differenceOf(sum, 100)} 个百分点。请核对各项占比。`,
    related: shares.map((share, at) => ({ range: share.range, message: `${share.label.value}${written[at]}` })),
  };
}

/** What is carried over was not due: all that was may well be done. */
const isCarriedOver = ({ forms }: Report): boolean =>
  forms.some(form => (numberIn(cellAt(form, 'carried-out', 'total')) ?? 0) > 0);

function ofAll({ prose: { text }, start }: PlacedParagraph, { whole, handled, rate }: Handling): Finding {
  const stated = (f: Figure) => text.slice(f.number.start, f.range.end).replace(/\s/g, '');
  const share = ((handled.value / whole.value) * 100).toFixed(2);
  return {
    range: shiftRange(rate!.range, start),
    message: say`“${rate!.label.value}”写作 ${stated(rate!)}，${stated(handled)}÷${stated(whole)}＝${share}%，不相符。请核对；未到期或者结转下年的，请写明。`,
    related: [whole, handled].map(f => ({
      range: shiftRange(f.range, start),
      message: `${f.label.value}${stated(f)}`,
    })),
  };
}
