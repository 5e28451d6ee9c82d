import type { Share } from '../report/claims';
import type { Prose } from '../report/report';
import { defineRule, type Finding } from './rule';

export const wrongPercentage = defineRule({
  name: 'wrong-percentage',
  category: 'figures',
  severity: 'warning',
  fix: 'offer',
  basis: '百分比应当等于部分除以总数',
  check: {
    *paragraph(prose): Iterable<Finding> {
      for (const share of prose.claims.shares) {
        if (share.figure.value > 100) yield overHundred(prose, share);
        else if (share.part && share.wholes.length > 0 && !fitsAny(share)) yield toFinding(prose, share);
      }
    },
  },
});

/** Rounded or cut off: 35/805 is 4.35 or 4.34. */
function fits(share: Share, part: number, whole: number): boolean {
  if (whole <= 0 || part > whole) return false;
  const step = 10 ** -share.decimals;
  const exact = (part / whole) * 100;
  const dust = 1e-9;
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
  const tried = wholes
    .map(w => ({ whole: w, value: percent(share, part!.value, w.value) }))
    .toSorted((a, b) => Math.abs(Number(a.value) - figure.value) - Math.abs(Number(b.value) - figure.value))
    .slice(0, 2);
  return {
    range: figure.range,
    message: `写作 ${stated}%，${tried.map(t => `${part!.value}÷${t.whole.value}=${t.value}%`).join('，')}，均不相符。请核对百分比和数量。`,
    related: [part!, ...wholes].map(f => ({ range: f.range, message: text.slice(f.range.start, f.range.end) })),
    repairs: [...new Set(tried.map(t => t.value))].map(value => ({
      title: `把 ${stated}% 改为 ${value}%`,
      edits: [{ range: figure.number, newText: value }],
    })),
  };
}

const overHundred = ({ text }: Prose, { figure }: Share): Finding => ({
  range: figure.range,
  message: `“${figure.label.value}${text.slice(figure.number.start, figure.range.end)}”超过 100%。部分不会多于总数，请核对。`,
});
