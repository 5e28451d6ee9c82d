// Measures the packed extension in VS Code, in both extension hosts, beside another checker's extension where one is given:
//   node bench/editor.mjs [--runs 3] [--peer FILE.vsix --peer-id publisher.name]
// Nothing is asserted.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { runTests } from '../test/vscode-host/host.mjs';
import { exitOnSignals } from '../test/vscode-host/server.mjs';
import { generateReport } from './generate.mjs';
import { keyToSquiggle } from './keys.mjs';
import { median } from './measure.mjs';
import { mark, table } from './print.mjs';

const budget = { activate: 70, edit: 15, key: 35 };
const EDITS = 20;
const FILE = '云溪市林业局2022年年报.md';
const BUNDLE = 'out/bench/in-editor.js';

/** The end of a paragraph: a second full stop there is a fault to us, a blank to markdownlint. */
const PARAGRAPH_END = '[^。\\n]。$';
const keys = { nianbao: '。', peer: ' ' };

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    peer: { type: 'string' },
    'peer-id': { type: 'string', default: 'DavidAnson.vscode-markdownlint' },
  },
});
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const subjects = [
  { name: `nianbao ${version}`, id: 'nianbao.nianbao', vsix: `nianbao-${version}.vsix`, typed: keys.nianbao },
  ...(values.peer ? [{ name: values['peer-id'], id: values['peer-id'], vsix: values.peer, typed: keys.peer }] : []),
];

async function bundle() {
  const options = { bundle: true, format: 'cjs', platform: 'browser', target: 'es2022', external: ['vscode'] };
  await build({ ...options, entryPoints: ['bench/in-editor.mjs'], outfile: BUNDLE, logLevel: 'warning' });
}

/** One run in one extension host: what bench/in-editor.mjs prints. */
async function measure({ id, vsix, typed }, kind, folder) {
  let measured;
  const { why } = await runTests({
    kind,
    vsix,
    folder,
    silence: 300_000,
    tests: BUNDLE.replace(/\.js$/, ''),
    settings: { 'bench.task': { id, file: FILE, behind: PARAGRAPH_END, typed, edits: EDITS } },
    log: line => {
      const found = /^\[bench\] (.*)/.exec(line);
      if (found) measured = JSON.parse(found[1]);
    },
  });
  if (!measured) throw new Error(`${id} in the ${kind} host: ${why ?? 'nothing was measured'}`);
  return measured;
}

async function measureOften(subject, kind, folder) {
  const runs = [];
  for (let n = 0; n < Number(values.runs); n++) runs.push(await measure(subject, kind, folder));
  const edits = runs.flatMap(run => run.edits);
  return {
    activate: median(runs.map(run => run.activate)),
    edit: median(edits),
    fast: Math.min(...edits),
    slow: [...edits].sort((a, b) => a - b)[Math.floor(edits.length * 0.9)],
    about: runs[0],
  };
}

const ms = value => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

async function inHost(kind, name, folder) {
  const rows = [];
  let about;
  for (const subject of subjects) {
    const measured = await measureOften(subject, kind, folder);
    about = measured.about;
    rows.push([
      subject.name,
      `${ms(measured.activate)} ${mark(measured.activate < budget.activate)}`,
      `${ms(measured.edit)} ${mark(measured.edit < budget.edit)}`,
      `${ms(measured.fast)} to ${ms(measured.slow)}`,
    ]);
  }
  table(
    `${name} extension host, VS Code ${about.vscode}, a report of ${(about.bytes / 1e3).toFixed(1)} KB (budget: ${budget.activate} ms, ${budget.edit} ms)`,
    ['', 'activation', 'key to findings', 'fastest, nine in ten below'],
    rows,
  );
}

async function onScreen(folder, text) {
  const line = text.split('\n').findIndex(one => new RegExp(PARAGRAPH_END).test(one)) + 1;
  const rows = [];
  for (const { name, vsix, typed } of subjects) {
    const times = await keyToSquiggle({ folder, file: FILE, line, typed, times: EDITS, vsix });
    rows.push([name, `${ms(median(times))} ${mark(median(times) < budget.key)}`]);
  }
  table(`Key to squiggle on the screen, Node extension host (budget: ${budget.key} ms)`, ['', 'median'], rows);
}

async function main() {
  const base = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const folder = join(base, 'workspace');
  const text = generateReport('revised', 20_000);
  mkdirSync(folder);
  writeFileSync(join(folder, FILE), text);
  try {
    await bundle();
    await inHost('node', 'Node', folder);
    await inHost('web', 'Web worker', folder);
    await onScreen(folder, text);
  } finally {
    rmSync(base, { recursive: true });
  }
}

exitOnSignals();
for (const { vsix } of subjects) if (!existsSync(vsix)) throw new Error(`${vsix} is not there`);
if (!values.peer)
  console.log(
    'vscode-markdownlint is not measured: no registry of npm packages has it. --peer FILE.vsix measures one that you have.',
  );
await main();
