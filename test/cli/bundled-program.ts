import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** The built program; without one, a bundle of its own. */
export function bundledProgram(): string {
  const built = resolve('dist/cli.js');
  if (existsSync(built)) return built;
  const outfile = resolve('out/cli.js');
  buildSync({
    entryPoints: ['server/src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
  });
  return outfile;
}
