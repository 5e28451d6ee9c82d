import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, normalize, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { suite, test } from 'mocha';

const root = 'server/src';
/** They run as soon as they are loaded. */
const entryPoint = /(?:^|[\\/])(?:main|start)\.ts$/;

/** The server's modules by name, as `report/sums.js`, as they are written: a bundle makes `var` of `const`. */
async function compiled(): Promise<ReadonlyMap<string, string>> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const { outputFiles } = await build({
    entryPoints: files.filter(f => f.endsWith('.ts') && !entryPoint.test(f)).map(f => join(root, f)),
    outdir: 'out',
    outbase: root,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [slashed(relative('out', path)), text]));
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Loads a module, and first what it imports, each once; pages and the manifest are empty. */
function createLoader(codes: ReadonlyMap<string, string>): (name: string) => unknown {
  const packages = createRequire(resolve('package.json'));
  const loaded = new Map<string, { readonly exports: unknown }>();
  return function load(name: string): unknown {
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const ask = (from: string): unknown =>
      from.startsWith('.') ? load(slashed(`${normalize(join(name, '..', from))}.js`)) : packages(from);
    const code = `${codes.get(name) ?? ''}\n//# sourceURL=${name}`;
    new Function('require', 'module', 'exports', code)(ask, module, module.exports);
    return module.exports;
  };
}

suite('load order', () => {
  test('no module reads a constant before it is made', async () => {
    const codes = await compiled();
    const load = createLoader(codes);
    assert.ok(codes.size > 100);
    for (const name of codes.keys()) load(name);
  });
});
