import { runChild } from './child.mjs';
import { mark, ms, table, times } from './print.mjs';
import { worstCaseNames } from './worst-cases.mjs';

const sizes = [1_000_000, 4_000_000];
const capMs = 30_000;
/** Four times the text may take this many times as long: 4 is proportional, 16 is quadratic. */
const budgetRatio = 6;
const slowestPerSecond = 20;
/** Below this the ratio is noise. */
const shortMs = 40;

/** Texts made to hurt, at two sizes: a case that is worse than proportional shows in the ratio. */
export async function worst() {
  const rows = [];
  for (const name of worstCaseNames) {
    const result = await runChild('worst-alone.mjs', [name, ...sizes.map(String)], capMs);
    rows.push(worstRow(name, result));
  }
  table(
    `Texts made to hurt (budget: 4 times the text ≤ ${budgetRatio} times the time, ≥ ${slowestPerSecond} MB/s)`,
    ['over and over', '1 MB', '4 MB', 'ratio', '', 'speed', ''],
    rows,
  );
}

function worstRow(name, result) {
  if (result.failure) return [name, '', result.failure, '', mark(false), '', mark(false)];
  const [small, large] = result;
  const perSecond = sizes[1] / 1e3 / large;
  const speed = `${perSecond.toFixed(1)} MB/s`;
  return [
    name,
    ms(small),
    ms(large),
    times(large / small),
    mark(large < shortMs || large / small <= budgetRatio),
    speed,
    mark(perSecond >= slowestPerSecond),
  ];
}
