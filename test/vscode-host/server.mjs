// Starts the VS Code that install.sh put into .host/: a server with its workbench for a browser, all its data in one
// temporary folder that goes with it.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Holds `vscode` and `node`. */
export const HOST_DIR = resolve(process.env.VSCODE_HOST_DIR ?? fileURLToPath(new URL('../../.host', import.meta.url)));
const runtime = join(HOST_DIR, 'node');
const serverMain = join(HOST_DIR, 'vscode/out/server-main.js');

/** Settings that keep the workbench quiet: no welcome, no network, no other extension's opinions. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.find.seedSearchStringFromSelection': 'never',
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'files.autoSave': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
};

/**
 * Starts a server on 127.0.0.1.
 * locale: the display language of extensions, such as zh-cn; the workbench itself stays English.
 * extensions: .vsix files to install first. token: asked of every browser that connects; none without it.
 * tests: false for people: the workbench then shows toasts, and ignores extensions to be tested.
 * Gives { port, authority, url, base, pid, unpack(vsix), onOutput(listener), stop() }; `base` is the temporary folder, `unpack`
 * gives the folder of a packed extension that is not installed.
 */
export async function startServer({
  locale,
  settings = {},
  extensions = [],
  env = {},
  port,
  token,
  tests = true,
} = {}) {
  if (!existsSync(serverMain)) throw new Error('There is no VS Code in .host/ yet; `npm run host` puts it there.');
  const base = makeBase({ ...quietSettings, ...settings }, locale);
  process.once('exit', () => removeFolder(base));
  const folders = dataFlags(base);
  const childEnv = cleanEnv(env);
  for (const vsix of extensions) await installVsix(vsix, folders, childEnv);
  const child = spawn(runtime, [serverMain, ...serverFlags({ port, token, locale, tests }), ...folders], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: childEnv,
    detached: true,
  });
  process.prependOnceListener('exit', () => killGroup(child.pid, 'SIGKILL'));
  const output = collectOutput(child);
  const [, listensAt] = await output.said(/Extension host agent listening on (\d+)/);
  const authority = `127.0.0.1:${listensAt}`;
  const stop = async () => {
    await endProcess(child);
    removeFolder(base);
  };
  const unpack = async vsix => {
    const unpacked = join(base, 'unpacked');
    await installVsix(vsix, dataFlags(base, unpacked), childEnv);
    return join(unpacked, readdirSync(unpacked, { withFileTypes: true }).find(entry => entry.isDirectory()).name);
  };
  return {
    port: Number(listensAt),
    authority,
    url: `http://${authority}`,
    base,
    pid: child.pid,
    unpack,
    onOutput: output.listen,
    stop,
  };
}

/** Leaves through process.exit on a signal, so that what was started is ended. */
export function exitOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) process.once(signal, () => process.exit(code));
}

/** Processes that are just ending may still write into it. */
const removeFolder = folder => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

function makeBase(settings, locale) {
  const base = mkdtempSync(join(tmpdir(), 'vscode-host-'));
  mkdirSync(join(base, 'data/User'), { recursive: true });
  mkdirSync(join(base, 'data/Machine'), { recursive: true });
  mkdirSync(join(base, 'extensions'));
  writeFileSync(join(base, 'data/User/settings.json'), JSON.stringify(settings, null, 1));
  if (locale) writeLanguagePack(join(base, 'data'), locale);
  return base;
}

/** An empty language pack: extensions then take their own translations for `locale`. */
function writeLanguagePack(data, locale) {
  const translations = join(data, 'main.i18n.json');
  const extensions = [{ extensionIdentifier: { id: 'host.langpack-stub' }, version: '0.0.1' }];
  const pack = { hash: 'stub', label: locale, extensions, translations: { vscode: translations } };
  writeFileSync(translations, '{ "version": "1.0.0", "contents": {} }');
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

const dataFlags = (base, extensions = join(base, 'extensions')) => [
  '--accept-server-license-terms',
  '--disable-telemetry',
  ...['--user-data-dir', join(base, 'data')],
  ...['--server-data-dir', join(base, 'server')],
  ...['--extensions-dir', extensions],
];

/** With port 0 VS Code takes one that is free. With the smoke-test driver the workbench heeds extensionDevelopmentPath and extensionTestsPath, and shows no toasts. */
const serverFlags = ({ port = 0, token, locale, tests }) => [
  ...['--host', '127.0.0.1', '--port', String(port)],
  '--disable-workspace-trust',
  ...(tests ? ['--enable-smoke-test-driver'] : []),
  ...(token ? ['--connection-token', token] : ['--without-connection-token']),
  ...(locale ? ['--locale', locale] : []),
];

/** No marketplace, and nothing of a VS Code that this may run inside. */
function cleanEnv(extra) {
  const all = { EXTENSIONS_GALLERY: '{}', ...process.env, ...extra };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(key)));
}

async function installVsix(vsix, folders, env) {
  const args = [serverMain, '--install-extension', resolve(vsix), ...folders];
  const child = spawn(runtime, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  await collectOutput(child).said(/successfully installed/);
}

/** `said` resolves with the match when the pattern was printed, and rejects if the process ends or two minutes pass before. */
function collectOutput(child) {
  const log = process.env.HOST_LOG && createWriteStream(process.env.HOST_LOG, { flags: 'a' });
  const listeners = new Set();
  let text = '';
  const take = chunk => {
    text += chunk;
    if (log) log.write(chunk);
    for (const listener of listeners) listener(String(chunk));
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const said = pattern =>
    new Promise((done, fail) => {
      const give = why => fail(new Error(`${why}\n${text}`));
      const timer = setTimeout(() => give('VS Code did not start in two minutes'), 120_000).unref();
      const check = () => {
        const match = pattern.exec(text);
        if (!match) return;
        clearTimeout(timer);
        listeners.delete(check);
        done(match);
      };
      listeners.add(check);
      child.once('error', fail);
      child.once('close', code => pattern.test(text) || give(`VS Code ended with ${code}`));
    });
  return { said, listen: listener => listeners.add(listener) };
}

/** The whole group that we made: server, extension hosts, file watcher. */
function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {}
}

async function endProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(done => child.once('exit', done));
  killGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => killGroup(child.pid, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(timer);
}
