// Runs one contestant on one file in a process of its own and prints `{ millis, peakBytes, count }` as JSON.
// node alone.mjs NAME FILE: NAME is `nianbao`, `nothing` (reads and decodes only) or a peer of peers.mjs.
import { readFileSync } from 'node:fs';
import { check, loadCore } from './core.mjs';
import { median } from './measure.mjs';
import { loadPeer } from './peers.mjs';

const patienceMs = 2000;

async function contestant(name) {
  if (name === 'nothing') return text => text.length;
  if (name !== 'nianbao') return loadPeer(name);
  const core = await loadCore();
  return text => check(core, text).count;
}

/** One run to warm up, then as many as the patience allows; a single run where it is slow. */
async function measure(run, text) {
  const all = [];
  let count;
  for (let spent = 0; all.length < 2 ? spent < patienceMs : spent < patienceMs && all.length < 200; ) {
    const start = performance.now();
    count = await run(text);
    all.push(performance.now() - start);
    spent += all.at(-1);
  }
  return { millis: median(all.length > 1 ? all.slice(1) : all), count };
}

const [name, file] = process.argv.slice(2);
const run = await contestant(name);
const { millis, count } = await measure(run, readFileSync(file, 'utf8'));
console.log(JSON.stringify({ millis, count, peakBytes: process.resourceUsage().maxRSS * 1024 }));
