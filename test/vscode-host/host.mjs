// Runs extension tests (mocha in one of VS Code's own extension hosts) and tells whether they really passed.
import { symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { freshFolder, launchBrowser, remoteUri, workbenchUrl } from './browser.mjs';
import { startServer } from './server.mjs';
import { configureWorkbench, createFolderServer, emptyExtension, VIRTUAL_FOLDER, virtualFiles } from './web.mjs';

/**
 * Runs one set of tests; gives { code, passes, failures, why }. code: 0 passed, 1 failed, 70 the extension host or the page
 * died, 71 no summary line, 124 nothing was told for so long (`silence`, in ms) that it must hang: every test has a limit of its own.
 * kind: 'node', the extension host in a process; or 'web', the one in a web worker, where files are in memory only.
 * extension: a folder to run from source; or vsix: a packed extension, installed first. tests: the module that exports
 * run(), without .js, which ends with the line `[tests] passes=N failures=M`. folder: the workspace, of which a copy is opened.
 */
export async function runTests({
  kind = 'node',
  settings,
  locale,
  env,
  silence = 180_000,
  log = console.log,
  ...what
}) {
  const { vsix } = what;
  const server = await startServer({ locale, settings, env, extensions: vsix && kind === 'node' ? [vsix] : [] });
  const folders = createFolderServer(server);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
    const { outcome } = await watch(page, { server, log, silence });
    const address = await (kind === 'web' ? webAddress(server, page, folders, what) : nodeAddress(server, what));
    await page.goto(address, { timeout: silence });
    return await outcome;
  } finally {
    await browser.close().catch(() => {});
    folders.remove();
    await server.stop();
  }
}

function nodeAddress(server, { extension, tests, folder }) {
  const [development, module] = extension ? [extension, tests] : carrier(server, tests);
  return workbenchUrl(server, freshFolder(server, folder), [
    ['extensionDevelopmentPath', remoteUri(server, development)],
    ['extensionTestsPath', remoteUri(server, module)],
  ]);
}

/** A packed extension is unpacked by VS Code itself, then built in: the worker takes none from the server. */
async function webAddress(server, page, { serve }, { extension, vsix, tests, folder }) {
  const installed = vsix ? [serve(await server.unpack(vsix))()] : [];
  const [development, module] = extension ? [extension, tests] : carrier(server, tests);
  const developed = serve(development);
  await configureWorkbench(page, {
    additionalBuiltinExtensions: [...installed, serve(virtualFiles(server, folder))()],
    developmentOptions: {
      extensions: [developed()],
      extensionTestsPath: developed(relative(resolve(development), resolve(module))),
    },
  });
  return workbenchUrl(server, VIRTUAL_FOLDER);
}

/** An extension that does nothing but carry the tests of an installed one: [its folder, the tests in it]. */
function carrier(server, tests) {
  const folder = emptyExtension(join(server.base, 'carrier'));
  symlinkSync(dirname(resolve(tests)), join(folder, 'tests'));
  return [folder, join(folder, 'tests', basename(tests))];
}

/** Listens to a workbench page that runs tests; gives { outcome }, a promise. */
async function watch(page, { server, log, silence }) {
  const lines = [];
  const { promise, settle } = withSettle();
  const done = result => settle(judge(result, lines));
  const timer = setTimeout(() => done({ code: 124, why: `silent for ${silence} ms` }), silence);
  promise.then(() => clearTimeout(timer));
  await page.exposeFunction('codeAutomationExit', code => done({ code: Number(code) }));
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = format(args);
    timer.refresh();
    if (!process.env.HOST_VERBOSE && noise.test(line)) return;
    lines.push(line);
    log(line);
  });
  page.on('console', message => failedActivation.test(message.text()) && log(`[workbench] ${message.text()}`));
  page.on('crash', () => done({ code: 70, why: 'the page crashed' }));
  server.onOutput(text => {
    const died = /Extension Host Process exited with code: (\S+), signal: (\S+)\./.exec(text);
    if (died) setTimeout(() => done({ code: 70, why: died[0] }), 2000);
  });
  return { outcome: promise };
}

function withSettle() {
  let settle;
  const promise = new Promise(done => {
    settle = done;
  });
  return { promise, settle };
}

/** VS Code reports 0 also when the extension host dies, so 0 counts only with the runner's own last line. */
function judge(result, lines) {
  const last = lines.map(line => /^\[tests\] passes=(\d+) failures=(\d+)/.exec(line)).findLast(Boolean);
  const counts = { passes: Number(last?.[1] ?? 0), failures: Number(last?.[2] ?? 0) };
  if (result.code !== 0) return { ...result, ...counts };
  if (!last) return { code: 71, why: 'no [tests] line: the extension host died', ...counts };
  if (counts.failures > 0 || counts.passes === 0) return { code: 1, why: 'no test passed, or some failed', ...counts };
  return { code: 0, ...counts };
}

const failedActivation = /^\w*Error: Activating extension .* failed/;

/** The workbench's own log comes down the same pipe as the tests' output; there is no other way to tell them apart. */
const noise = new RegExp(
  `^(${[
    'Resolv(ing|ed) connection token',
    'Creating a socket',
    '\\[reconnection-grace-time\\]',
    'Updating additional builtin',
    'Ignoring fetching additional builtin',
    'ChatSessionStore:',
    '\\[ChatModelSelection\\]',
    '\\[chat-stt\\]',
    'No extension gallery service configured',
    'Loading development extension',
    'Found additional builtin location',
    'Ignoring the error while validating workspace folder',
    'Canceled: Canceled: Canceled',
    'CodeExpectedError',
    '\\[DefaultAccount\\]',
    '\\[Service Worker\\]',
    '\\[AgentHost',
    '\\[AccountPolicyGate\\]',
    'Overwriting grammar scope name',
    'Creation of workbench contribution',
    'Failed to resolve files at location: vscode-vfs:',
    "Request to '.*/package\\.nls\\.json' failed",
    'The web worker extension host is started',
  ].join('|')})`,
);

/** console.log's placeholders with the arguments that VS Code sends, which are JSON values already. */
function format(args) {
  if (!Array.isArray(args)) return String(args);
  const rest = [...args];
  const asText = value => (typeof value === 'string' ? value : JSON.stringify(value));
  const fill = (_mark, kind) => {
    if (kind === '%') return '%';
    const value = rest.shift();
    return kind === 'c' || value === undefined ? '' : asText(value);
  };
  const head = typeof rest[0] === 'string' ? rest.shift().replace(/%([sdifjoOc%])/g, fill) : '';
  return [head, ...rest.map(asText)].filter(Boolean).join(' ');
}
