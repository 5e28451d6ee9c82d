// Checkers of text that people use today, each as a function from text to the number of things it says.
// One that cannot be loaded or does not run here is left out, and the run says so.
import { readFileSync } from 'node:fs';

const loaders = {
  markdownlint: async () => {
    const { lint } = await import('markdownlint/sync');
    return text => lint({ strings: { text } }).text.length;
  },
  'textlint .txt': () => textlint('@textlint/textlint-plugin-text', '.txt'),
  'textlint .md': () => textlint('@textlint/textlint-plugin-markdown', '.md'),
  zhlint: async () => {
    const { run } = await import('zhlint');
    return text => run(text, { rules: { preset: 'default' } }).validations.length;
  },
  autocorrect: async () => {
    const { lintFor } = await import('autocorrect-node');
    return text => pieces(text).reduce((sum, piece) => sum + linesFound(lintFor(piece, 'text')), 0);
  },
};

function linesFound({ lines, error }) {
  if (error) throw new Error(`autocorrect: ${error}`);
  return lines.length;
}

/** Whole lines, some 20 KB at a time: autocorrect gives up on long texts ("call limit reached"). */
const pieces = text => text.match(/[\s\S]{1,7000}(?:\n|$)|[\s\S]+/g) ?? [];

/** textlint with one cheap rule: what its parser and kernel cost. */
async function textlint(pluginName, ext) {
  const { TextlintKernel } = await import('@textlint/kernel');
  const rule = interop(await import('@textlint-rule/textlint-rule-no-invalid-control-character'));
  const plugin = interop(await import(pluginName));
  const kernel = new TextlintKernel();
  const options = {
    ext,
    filePath: `report${ext}`,
    plugins: [{ pluginId: pluginName, plugin }],
    rules: [{ ruleId: 'no-invalid-control-character', rule }],
  };
  return async text => (await kernel.lintText(text, options)).messages.length;
}

const interop = module => module.default?.default ?? module.default ?? module;

export const peerNames = Object.keys(loaders);

/** Throws where the peer is not installed or does not run on this Node. */
export async function loadPeer(name) {
  const run = await loaders[name]();
  await run('云溪市林业局公开信息1条（含旧信息。\n');
  return run;
}

/** The peers that run, and why the others do not. */
export async function loadPeers() {
  const loaded = await Promise.all(
    peerNames.map(async name => {
      try {
        return { name, run: await loadPeer(name) };
      } catch (error) {
        return { name, reason: firstLine(error) };
      }
    }),
  );
  return { running: loaded.filter(peer => peer.run), missing: loaded.filter(peer => !peer.run) };
}

const firstLine = error => String(error?.message ?? error).split('\n')[0];

/** `markdownlint 0.40.0, …`: what the figures speak of. */
export function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
