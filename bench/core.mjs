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
    stdin: { contents: `export { createDocumentOpener } from './${entry}';`, resolveDir: root },
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

/** An opener of documents, to be kept for all texts of a run. */
export async function loadCore() {
  const { createDocumentOpener } = await import(pathToFileURL(bundle).href);
  return createDocumentOpener();
}

/** Everything the editor waits for after a change: tree, report, findings. `previous` is the document before the change. */
export function check(opener, text, previous) {
  const document = previous ? previous.update(text) : opener.open(text, 'nianbao');
  return { document, count: document.findings({}).length };
}
