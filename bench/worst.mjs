import { runChild } from './child.mjs';
import { mark, ms, table, times } from './print.mjs';
import { worstCaseNames } from './worst-cases.mjs';

/** The second pair is for what does not finish the first. */
const sizes = [
  [1_000_000, 4_000_000],
  [100_000, 400_000],
];
const capMs = 15_000;
/** Four times the text may take this many times as long: 4 is proportional, 16 is quadratic. */
const budgetRatio = 6;
const slowestPerSecond = 20;
/** Below this the ratio is noise. */
const shortMs = 40;

/** Texts made to hurt, at two sizes: a case that is worse than proportional shows in the ratio. */
export async function worst() {
  const rows = [];
  for (const name of worstCaseNames) rows.push(worstRow(name, await runPair(name, sizes)));
  table(
    `Texts made to hurt (budget: 4 times the text ≤ ${budgetRatio} times the time, ≥ ${slowestPerSecond} MB/s)`,
    ['over and over', 'sizes', 'smaller', 'larger', 'ratio', '', 'speed', ''],
    rows,
  );
}

async function runPair(name, [pair, ...smaller]) {
  const result = await runChild('worst-alone.mjs', [name, ...pair.map(String)], capMs);
  return result.failure && smaller.length > 0 ? runPair(name, smaller) : { pair, result };
}

function worstRow(name, { pair, result }) {
  const label = pairLabel(pair);
  if (result.failure) return [name, label, '', result.failure, '', mark(false), '', mark(false)];
  const [small, large] = result;
  const perSecond = pair[1] / 1e3 / large;
  return [
    name,
    label,
    ms(small),
    ms(large),
    times(large / small),
    mark(pair === sizes[0] && (large < shortMs || large / small <= budgetRatio)),
    `${perSecond.toFixed(1)} MB/s`,
    mark(perSecond >= slowestPerSecond),
  ];
}

const pairLabel = pair =>
  pair === sizes[0]
    ? '1 MB, 4 MB'
    : `${pair.map(bytes => `${bytes / 1e3} KB`).join(', ')}; 4 MB over ${capMs / 1000} s`;
