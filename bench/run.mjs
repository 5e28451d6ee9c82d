// Measures Nianbao against its budgets and beside its peers. Nothing is asserted; the exit status is 0.
// node bench/run.mjs [own] [keystrokes] [peers] [worst] [cli] [package]: all parts, or those named.
import { buildCore, loadCore } from './core.mjs';

const parts = {
  own: async core => (await import('./own-speed.mjs')).ownSpeed(core),
  keystrokes: async core => (await import('./own-speed.mjs')).keystrokes(core),
  peers: async () => (await import('./side-by-side.mjs')).sideBySide(),
  worst: async () => (await import('./worst.mjs')).worst(),
  cli: async () => (await import('./command-line.mjs')).commandLine(),
  package: async () => (await import('./command-line.mjs')).packageSize(),
};

/** A part that cannot run says why and leaves the others alone. */
async function runPart(name, core) {
  try {
    await parts[name](core);
  } catch (error) {
    console.log(`\n${name}: ${error.message}`);
  }
}

async function main(names) {
  console.log(`node ${process.version}, ${process.platform} ${process.arch}; ✓ within the budget, ✗ not`);
  await buildCore();
  const core = await loadCore();
  for (const name of names.length > 0 ? names : Object.keys(parts)) await runPart(name, core);
}

const names = process.argv.slice(2);
const unknown = names.find(name => !Object.hasOwn(parts, name));
if (unknown) console.log(`no part is called ${unknown}; there are ${Object.keys(parts).join(', ')}`);
else await main(names).catch(error => console.log(error.message));
