import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}out/bench/core.mjs`;
const entry = 'server/src/document/document.ts';

/** Bundles the core as the program does. Children of this run import what the first one has built. */
export async function buildCore() {
  if (!existsSync(root + entry)) throw new Error(`${entry} is not there`);
  await build({
    stdin: { contents: `export { openDocument } from './${entry}';`, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    loader: { '.md': 'text' },
    outfile: bundle,
    logLevel: 'error',
  });
}

/** `openDocument(text, languageId, previous?)` of the bundle. */
export const loadCore = () => import(pathToFileURL(bundle).href);

/** Everything the editor waits for after a change: tree, report, findings. */
export function check({ openDocument }, text, previous) {
  const document = openDocument(text, 'nianbao', previous);
  return { document, count: document.findings({}).length };
}
