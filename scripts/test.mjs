// Runs every check one after the other, whatever fails, and adds up what they say of themselves.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Checks without a count of their own count as one. Each command gets `node` for the first word. */
const checks = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'generated files fresh', command: ['scripts/gen.mjs', '--check'] },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: 'unit and grammar tests, bundled', command: ['scripts/build.mjs', '--tests', '--quiet'] },
  {
    name: 'unit and grammar tests',
    command: ['node_modules/mocha/bin/mocha.js', '--config', '.mocharc.json'],
    counts: true,
  },
  { name: 'the packed extension', command: ['scripts/package.mjs'] },
  { name: 'suites for VS Code, bundled', command: ['scripts/build.mjs', '--e2e', '--quiet'] },
  { name: 'packed extension in VS Code', command: ['test/e2e/run-in-host.mjs', '--packed'], counts: true },
  {
    name: 'packed extension in VS Code for the web',
    command: ['test/e2e/run-in-host.mjs', '--packed', '--web'],
    counts: true,
  },
  { name: 'packed extension in the UI', command: ['test/e2e/ui.mjs', '--packed'], counts: true },
  { name: 'the program', command: ['scripts/build.mjs', '--quiet'] },
  { name: 'the server over stdio, ill-treated', command: ['test/stdio/run.mjs'], counts: true },
  { name: 'checkout in VS Code', command: ['test/e2e/run-in-host.mjs'], counts: true },
];

/** Runs one check, showing what it prints; gives { name, passed, failed, seconds }. */
async function run({ name, command, counts }) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const env = { ...process.env, NIANBAO_THOROUGH: '1' };
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const counted = { passed: 0, failed: 0 };
  createInterface({ input: child.stdout }).on('line', line => {
    console.log(line);
    countLine(line, counted);
  });
  const code = await new Promise(done => child.once('close', done));
  const seconds = Math.round((Date.now() - began) / 1000);
  if (!counts) return { name, seconds, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const silent = code !== 0 && counted.failed === 0;
  return { name, seconds, passed: counted.passed, failed: counted.failed + (silent ? 1 : 0) };
}

/** mocha's `12 passing`, `1 failing`, and the last line of a run in VS Code. */
function countLine(line, counted) {
  const plain = line.replaceAll(/\u001b\[\d+m/g, '');
  const inCode = /^\[tests\] passes=(\d+) failures=(\d+)/.exec(plain);
  const [passing, failing] = [/^\s+(\d+) passing/.exec(plain), /^\s+(\d+) failing/.exec(plain)];
  if (inCode) Object.assign(counted, { passed: Number(inCode[1]), failed: Number(inCode[2]) });
  else if (passing) counted.passed = Number(passing[1]);
  else if (failing) counted.failed = Number(failing[1]);
}

const results = [];
for (const check of checks) results.push(await run(check));
console.log('\n== summary');
for (const { name, passed, failed, seconds } of results)
  console.log(`${failed ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
const sum = key => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
