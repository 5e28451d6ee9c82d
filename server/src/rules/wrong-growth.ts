import type { Comparison } from '../report/claims';
import { decimalsOf } from '../report/prose/shares';
import type { Figure, Prose } from '../report/report';
import { say } from '../text/message';
import { tidy } from '../text/tidy';
import { defineRule, type Finding } from './rule';

export const wrongGrowth = defineRule({
  name: 'wrong-growth',
  category: 'figures',
  severity: 'warning',
  fix: 'offer',
  basis: say`增减的数量是两年数量之差，增减的百分比是差除以上一年的数量`,
  looksAt: ({ claims }) => claims.comparisons,
  check: {
    *paragraph(prose): Iterable<Finding> {
      for (const comparison of prose.claims.comparisons) {
        if (contradictsItself(comparison)) continue;
        const wrong = wrongDifference(prose, comparison) ?? wrongRate(prose, comparison);
        if (wrong) yield wrong;
      }
    },
  },
});

/** That is for contradictory-change to tell. */
const contradictsItself = ({ now, was, rising }: Comparison): boolean =>
  was !== undefined && (rising ? now.value <= was.value : now.value >= was.value);

function wrongDifference(prose: Prose, { now, was, difference, rising }: Comparison): Finding | undefined {
  if (!was || !difference) return undefined;
  const expected = tidy(Math.abs(now.value - was.value));
  const slack = spread(prose, now) + spread(prose, was) + spread(prose, difference);
  const off = Math.abs(expected - difference.value);
  if (!difference.exact || !was.exact || off <= slack + dust) return undefined;
  const stated = wordsOf(prose, difference);
  return {
    range: difference.range,
    message: say`由 ${was.value} 到 ${now.value}，${rising ? say`增加` : say`减少`}了 ${expected}，这里写作 ${stated}。请核对这几个数。`,
    related: placesOf(prose, [now, was]),
    repairs: isPlain(prose, difference) ? [repairOf(prose, difference, String(expected))] : [],
  };
}

function wrongRate(prose: Prose, comparison: Comparison): Finding | undefined {
  const { now, was, difference, growth, rising } = comparison;
  const base = was ?? baseOf(comparison);
  if (!growth?.exact || !base || base.value <= 0 || (was && !was.exact)) return undefined;
  const decimals = decimalsOf(prose.text, growth);
  const slack = {
    now: spread(prose, now),
    base: was ? spread(prose, was) : spread(prose, now) + spread(prose, difference!),
  };
  if (fits(growth.value, decimals, now.value, base.value, slack)) return undefined;
  const rate = ((Math.abs(now.value - base.value) / base.value) * 100).toFixed(decimals);
  if (Number(rate) === growth.value) return undefined;
  return {
    range: growth.range,
    message: say`由 ${tidy(base.value)} 到 ${now.value}，${rising ? say`增长` : say`下降`} ${rate}%，这里写作 ${wordsOf(prose, growth)}。请核对百分比和两年的数量。`,
    related: placesOf(prose, [now, ...(was ? [was] : []), ...(difference ? [difference] : [])]),
    repairs: [repairOf(prose, growth, rate)],
  };
}

const dust = 1e-9;

/** The year before, from this year's count and the change. */
const baseOf = ({ now, difference, rising }: Comparison): { readonly value: number } | undefined =>
  difference?.exact ? { value: now.value + (rising ? -difference.value : difference.value) } : undefined;

interface Slack {
  readonly now: number;
  readonly base: number;
}

/** Rounded or cut off at the stated digits, whatever the counts were before they were rounded themselves. */
function fits(stated: number, decimals: number, now: number, base: number, slack: Slack): boolean {
  const step = 10 ** -decimals;
  const rates = [-1, 1].flatMap(a =>
    [-1, 1].map(b => (Math.abs(now + a * slack.now - (base + b * slack.base)) / (base + b * slack.base)) * 100),
  );
  return Math.max(...rates) >= stated - step / 2 - dust && Math.min(...rates) < stated + step + dust;
}

/** How far a figure may be off by its own rounding: half a unit of its last digit where it is written in 万 or with decimals. */
function spread(prose: Prose, figure: Figure): number {
  const digits = prose.text.slice(figure.number.start, figure.number.end);
  const written = Number(digits.normalize('NFKC').replace(/[, ]/g, ''));
  const factor = figure.value / written;
  if (!(factor > 1) && !digits.includes('.')) return 0;
  return (10 ** -decimalsOf(prose.text, figure) * (Number.isFinite(factor) ? factor : 1)) / 2;
}

const isPlain = (prose: Prose, figure: Figure): boolean => spread(prose, figure) === 0;

const wordsOf = ({ text }: Prose, { range }: Figure): string => text.slice(range.start, range.end);

const placesOf = (prose: Prose, figures: readonly Figure[]) =>
  figures.map(figure => ({ range: figure.range, message: wordsOf(prose, figure) }));

const repairOf = (prose: Prose, figure: Figure, newText: string) => ({
  title: say`把 ${prose.text.slice(figure.number.start, figure.number.end)} 改为 ${newText}`,
  edits: [{ range: figure.number, newText }],
});
