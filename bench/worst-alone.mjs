// Checks one worst case in a process of its own: node worst-alone.mjs NAME BYTES BYTES prints [millis, millis] as JSON.
import { check, loadCore } from './core.mjs';
import { median } from './measure.mjs';
import { worstCase } from './worst-cases.mjs';

const core = await loadCore();

/** Three runs, or the first alone where that is slow. */
function medianOfThree(text) {
  const times = [];
  while (times.length < 3 && !(times[0] > 2000)) {
    const start = performance.now();
    check(core, text);
    times.push(performance.now() - start);
  }
  return median(times);
}

const [name, ...sizes] = process.argv.slice(2);
console.log(JSON.stringify(sizes.map(size => medianOfThree(worstCase(name, Number(size))))));
