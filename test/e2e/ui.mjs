// Uses the extension as a person does, in the workbench in Chromium; keeps pictures in out/screenshots/.
// --packed: the packed extension instead of the checkout. UI_GREP=checklist runs the steps whose names match.
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exitOnSignals } from '../vscode-host/server.mjs';
import { openWorkbench } from '../vscode-host/ui.mjs';
import { findings } from './ui/findings.mjs';
import { firstMinute } from './ui/first-minute.mjs';
import { life } from './ui/life.mjs';
import { reading } from './ui/reading.mjs';
import { PICTURES, picture } from './ui/screen.mjs';
import { silencing } from './ui/silencing.mjs';
import { tables } from './ui/tables.mjs';
import { writing } from './ui/writing.mjs';

const { values } = parseArgs({ options: { packed: { type: 'boolean', default: false } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** In order: within a file each goes on from where the one before left the workbench. */
const steps = { ...findings, ...writing, ...tables, ...reading, ...silencing, ...firstMinute, ...life };
const chosen = Object.entries(steps).filter(([name]) => new RegExp(process.env.UI_GREP ?? '').test(name));

async function runSteps(vscode) {
  const failed = [];
  for (const [name, step] of chosen) {
    const began = Date.now();
    try {
      await step(vscode);
      console.log(`  ✔ ${name} (${seconds(began)})`);
    } catch (reason) {
      failed.push(name);
      console.log(`  ✘ ${name} (${seconds(began)}): ${reason.message}`);
      await tellOf(vscode, picture(`failed-${failed.length}`));
    }
  }
  return failed.length;
}

/** What can be seen after a step that failed, in words and in a picture; then all of it is closed. */
async function tellOf(vscode, path) {
  try {
    await vscode.screenshot(path);
    console.log((await vscode.describe()).replaceAll(/^/gm, '      '));
    await vscode.startOver();
  } catch (reason) {
    console.log(`      the workbench could not be brought back: ${reason.message}`);
  }
}

const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`;

exitOnSignals();
mkdirSync(PICTURES, { recursive: true });
const extension = values.packed ? { vsix: `nianbao-${version}.vsix` } : { extension: '.' };
const vscode = await openWorkbench({ folder: 'test/e2e/fixture', locale: 'zh-cn', ...extension });
const failures = await runSteps(vscode).finally(() => vscode.close());
console.log(`[tests] passes=${chosen.length - failures} failures=${failures}`);
process.exit(failures > 0 ? 1 : 0);
