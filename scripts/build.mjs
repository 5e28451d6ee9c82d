// Bundles the program with esbuild. --tests: bundles the unit tests into one file instead; --e2e: the suites that run
// inside VS Code; --minify: for the package; --quiet: no word on success.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { buildEager } from './eager-modules.mjs';
import { absentEntities, absentFeatures, absentMethods, absentStreams } from './left-out.mjs';

const has = flag => process.argv.includes(flag);
const common = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Packages in their module form where they have one: the other form of jsonc-parser cannot be bundled.
  mainFields: ['module', 'main'],
  sourcemap: has('--minify') ? false : 'linked',
  minify: has('--minify'),
  loader: { '.md': 'text' },
  charset: 'utf8',
  plugins: [absentEntities],
  logLevel: 'warning',
};

/** What runs in both extension hosts, in Node and in a web worker: Node's modules are asked for only where it is known to be there. */
const anyHost = { ...common, platform: 'browser', target: 'es2022', external: ['vscode', 'node:*'] };

const program = () => [
  {
    ...anyHost,
    entryPoints: ['client/src/main.ts'],
    outfile: 'dist/client.js',
    plugins: [absentFeatures, absentStreams],
  },
  {
    ...anyHost,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/server.js',
    format: 'iife',
    plugins: [...common.plugins, absentMethods, absentStreams],
  },
  ...commandLine(),
];

/** What the command asks for only when it is needed (`await import(…)` in server/src/cli), each a file beside it. */
const commandParts = new Map([
  ['./start', ['server/src/cli/start.ts', 'cli-start.js']],
  ['../../rules/pages', ['server/src/rules/pages.ts', 'cli-pages.js']],
  ['../node/main', ['server/src/node/main.ts', 'cli-server.js']],
]);

/** Always minified, and in parts: reading its text is a good part of what a command that checks one file does. */
function commandLine() {
  const whole = {
    ...common,
    minify: true,
    supported: { 'dynamic-import': false },
    plugins: [...common.plugins, partsBeside],
  };
  const parts = [...commandParts.values()].map(([file, out]) => ({
    ...whole,
    entryPoints: [file],
    outfile: `dist/${out}`,
  }));
  const banner = { js: '#!/usr/bin/env node' };
  return [{ ...whole, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner }, ...parts];
}

const partsBeside = {
  name: 'parts of the command',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const part = commandParts.get(path);
      if (!part) throw new Error(`${path} is imported when needed, but is no part in scripts/build.mjs`);
      return { path: `./${part[1]}`, external: true };
    }),
};

/** One bundle for all unit tests: it loads in a fraction of the time that single files take. */
function unitTests() {
  const files = globSync(['test/**/*.test.ts'], { ignore: ['test/e2e/**'] }).sort();
  mkdirSync('out/test', { recursive: true });
  const first = 'test/support/optimise-later.ts';
  writeFileSync('out/test/unit.ts', [first, ...files].map(f => `import '../../${f}';\n`).join(''));
  return [
    {
      ...common,
      entryPoints: ['out/test/unit.ts'],
      outfile: 'out/test/unit.js',
      external: ['mocha', 'ajv', 'esbuild'],
    },
  ];
}

/** Each suite by itself for Node; all in one bundle for the web worker, which can load no second file. */
const endToEnd = () => [
  webSuites(),
  { ...common, entryPoints: ['test/e2e/index.ts'], outfile: 'out/e2e/index.js', external: ['vscode', 'mocha'] },
  ...globSync(['test/e2e/suite/*.test.ts']).map(f => ({
    ...common,
    entryPoints: [f],
    outfile: f.replace(/^test\/e2e/, 'out/e2e').replace(/\.ts$/, '.js'),
    external: ['vscode', 'mocha'],
  })),
];

function webSuites() {
  mkdirSync('out/e2e', { recursive: true });
  const files = ['test/e2e/support/mocha-in-worker.ts', ...globSync(['test/e2e/suite/*.test.ts']).sort()];
  const run = "export { run } from '../../test/e2e/index.web';\n";
  writeFileSync('out/e2e/web.ts', files.map(f => `import '../../${f}';\n`).join('') + run);
  return {
    ...anyHost,
    entryPoints: ['out/e2e/web.ts'],
    outfile: 'out/e2e/web.js',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/e2e/support/assert.ts' },
    // mocha's bundle would take this one's exports for its own.
    define: { global: 'globalThis', exports: 'undefined' },
  };
}

const chosen = has('--tests') ? unitTests() : has('--e2e') ? endToEnd() : program();
const isEager = ({ outfile }) => has('--minify') && /\/(?:client|server)\.js$/.test(outfile);
await Promise.all(chosen.map(options => (isEager(options) ? buildEager(options) : build(options))));
if (!has('--quiet')) console.log(`built ${chosen.map(c => c.outfile).join(', ')}`);
