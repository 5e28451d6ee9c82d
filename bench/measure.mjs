export const median = values => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * The median time of each task in milliseconds. Tasks take turns, so that what else the machine does falls on all
 * alike. `tasks`: name to function; each is called until `rounds` are full or `capMs` is spent, the
 * first calls being no more than a warm-up.
 * `prepare` is called before each, outside of its time.
 */
export async function measureTogether(tasks, { rounds, capMs, prepare = () => {} }) {
  const times = Object.fromEntries(Object.keys(tasks).map(name => [name, []]));
  const spent = Object.fromEntries(Object.keys(tasks).map(name => [name, 0]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      if (spent[name] > capMs) continue;
      prepare();
      const ms = await time(run);
      spent[name] += ms;
      times[name].push(ms);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(withoutWarmUp(all))]));
}

/** The first are left out, half of them at most: code gets fast as it runs. */
const withoutWarmUp = all => all.slice(Math.min(warmUps, all.length >> 1));
const warmUps = 5;
