// Bundles the program with esbuild. --tests: bundles the unit tests into one file instead; --e2e: the suites that run
// inside VS Code; --minify: for the package; --quiet: no word on success.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

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
  logLevel: 'warning',
};

const program = () => [
  { ...common, entryPoints: ['client/src/main.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...common, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
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
  const whole = { ...common, minify: true, supported: { 'dynamic-import': false }, plugins: [partsBeside] };
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
  writeFileSync('out/test/unit.ts', files.map(f => `import '../../${f}';\n`).join(''));
  return [
    {
      ...common,
      entryPoints: ['out/test/unit.ts'],
      outfile: 'out/test/unit.js',
      external: ['mocha', 'ajv', 'esbuild'],
    },
  ];
}

const endToEnd = () => [
  { ...common, entryPoints: ['test/e2e/index.ts'], outfile: 'out/e2e/index.js', external: ['vscode', 'mocha'] },
  ...globSync(['test/e2e/suite/*.test.ts']).map(f => ({
    ...common,
    entryPoints: [f],
    outfile: f.replace(/^test\/e2e/, 'out/e2e').replace(/\.ts$/, '.js'),
    external: ['vscode', 'mocha'],
  })),
];

const chosen = has('--tests') ? unitTests() : has('--e2e') ? endToEnd() : program();
await Promise.all(chosen.map(options => build(options)));
if (!has('--quiet')) console.log(`built ${chosen.map(c => c.outfile).join(', ')}`);
