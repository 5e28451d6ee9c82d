import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './core.mjs';
import { editions, generateReport } from './generate.mjs';
import { measureTogether } from './measure.mjs';
import { mark, ms, table } from './print.mjs';

const program = `${root}dist/cli.js`;
const budget = { one: 120, many: 500, packageBytes: 400e3 };

/** Cold starts of node itself and of `nianbao lint` on one report and on 500 reports (4.2 MB). */
export async function commandLine() {
  if (!existsSync(program)) {
    console.log('\nCommand line: dist/cli.js is not there; run npm run build first.');
    return;
  }
  const folder = writeReports();
  const lint = path => () => start([program, 'lint', '--format', 'json', path]);
  const tasks = { node: () => start(['-e', '0']), one: lint(join(folder, 'one')), many: lint(join(folder, 'many')) };
  const { node, one, many } = await measureTogether(tasks, { rounds: 9, capMs: 20_000 });
  rmSync(folder, { recursive: true });
  table(
    `Command line, cold (budget: one report < ${budget.one} ms, 500 reports < ${budget.many} ms)`,
    ['', 'time', 'above node', ''],
    [
      ['node itself', ms(node), '', ''],
      ['one report of 20 KB', ms(one), ms(one - node), mark(one < budget.one)],
      ['500 reports, 4.2 MB', ms(many), ms(many - node), mark(many < budget.many)],
    ],
  );
}

function writeReports() {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  for (const name of ['one', 'many']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'one', '年度报告.txt'), generateReport('revised', 20_000));
  for (let i = 0; i < 500; i++) {
    writeFileSync(join(folder, 'many', `${i}年度报告.txt`), generateReport(editions[i % 3], 8400, i));
  }
  return folder;
}

/** Findings (status 1) are fine here; a crash is not. */
function start(args) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')}: ${stderr}`);
}

export function packageSize() {
  const packed = readdirSync(root).filter(name => name.endsWith('.vsix'));
  const rows = packed.map(name => [name, statSync(root + name).size]);
  if (rows.length === 0) console.log('\nPackage: no .vsix here; run npm run package first.');
  else
    table(
      'Package (budget: < 400 KB)',
      ['', 'size', ''],
      rows.map(([name, size]) => [name, `${(size / 1e3).toFixed(0)} KB`, mark(size < budget.packageBytes)]),
    );
}
