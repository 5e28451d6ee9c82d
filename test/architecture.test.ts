import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import { suite, test } from 'mocha';
import { type Import, readImports } from './support/read-imports';

const server = 'server/src';
const core = [
  'text',
  'l10n',
  'tree',
  'standard',
  'templates',
  'report',
  'rules',
  'fixes',
  'settings',
  'document',
  'features',
  'service',
];
const folders = [...core, 'protocol', 'node', 'browser', 'cli'];
const above = (folder: string): readonly string[] => folders.slice(0, folders.indexOf(folder));

/** What a folder may use at run time; types may come from any folder above. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  l10n: ['text'],
  tree: ['text'],
  standard: [],
  templates: ['text', 'standard'],
  report: ['text', 'tree', 'standard'],
  rules: ['text', 'standard', 'templates', 'report'],
  fixes: ['text', 'tree', 'report', 'rules'],
  settings: ['text', 'l10n', 'tree', 'report', 'rules'],
  document: above('document'),
  features: above('features'),
  service: above('service'),
  protocol: ['text', 'l10n', 'settings', 'service'],
  node: ['protocol', 'service'],
  browser: ['protocol', 'service'],
  cli: ['text', 'l10n', 'standard', 'templates', 'rules', 'fixes', 'settings', 'document', 'service'],
};

const packages: Readonly<Record<string, RegExp>> = {
  text: /^get-east-asian-width$/,
  tree: /^htmlparser2$/,
  report: /^fastest-levenshtein$/,
  settings: /^(?:fastest-levenshtein|jsonc-parser)$/,
  protocol: /^vscode-languageserver(?:-textdocument)?$/,
  node: /^(?:node:.*|vscode-languageserver\/node)$/,
  browser: /^vscode-languageserver\/browser$/,
  cli: /^(?:node:.*|commander|picocolors|tinyglobby|sarif)$/,
};

const entryPoints = /^(?:server\/src\/(?:node|browser|cli)\/main|client\/src\/main)$/;

interface Module {
  readonly path: string;
  readonly source: string;
  readonly imports: readonly Import[];
}

function modulesOf(root: string): readonly Module[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
    .map(name => {
      const path = `${root}/${name.replaceAll('\\', '/')}`;
      const source = readFileSync(path, 'utf8');
      return { path, source, imports: readImports(source) };
    });
}

const serverModules = modulesOf(server);
const clientModules = modulesOf('client/src');
const modules = [...serverModules, ...clientModules];

const folderOf = (path: string): string => path.slice(server.length + 1).split('/')[0]!;
const targetOf = (path: string, from: string): string => normalize(join(path, '..', from));
const isRelative = ({ from }: Import): boolean => from.startsWith('.');

/** Imports that `isFine` does not let pass, as `file: import`. */
const offences = (from: readonly Module[], isFine: (used: Import, path: string) => boolean): readonly string[] =>
  from.flatMap(({ path, imports }) => imports.filter(used => !isFine(used, path)).map(used => `${path}: ${used.from}`));

function isAllowed(used: Import, path: string): boolean {
  const folder = folderOf(path);
  if (!isRelative(used)) return packages[folder]?.test(used.from) ?? false;
  const target = targetOf(path, used.from);
  if (/(?:^|\/)package\.json$/.test(target)) return folder === 'cli' || folder === 'node';
  const other = folderOf(target);
  if (other === folder) return true;
  if (used.dynamic && folder === 'cli' && target === `${server}/node/main`) return true;
  return (used.typeOnly ? above(folder) : allowed[folder]!).includes(other);
}

function isAllowedInClient(used: Import, path: string): boolean {
  if (!isRelative(used)) return isPackageForClient(used, path);
  const target = targetOf(path, used.from);
  return target.startsWith('client/src/') || target === `${server}/protocol/messages`;
}

/** The client runs in both extension hosts: what only Node has it may load where it is in Node, never at its start. */
function isPackageForClient({ from, typeOnly, dynamic }: Import, path: string): boolean {
  if (from.startsWith('node:')) return path === 'client/src/server-process.ts' && (typeOnly || dynamic);
  return /^(?:vscode|vscode-languageclient(?:\/browser)?)$/.test(from);
}

suite('architecture', () => {
  test('every folder is in the order', () => {
    const present = [...new Set(serverModules.map(m => folderOf(m.path)))];
    assert.deepEqual(
      present.filter(folder => !folders.includes(folder)),
      [],
    );
  });

  test('a folder imports only what it may', () => assert.deepEqual(offences(serverModules, isAllowed), []));

  test('the client knows the messages of the protocol and nothing else of the server', () =>
    assert.deepEqual(offences(clientModules, isAllowedInClient), []));

  test('the messages bring nothing else along', () => {
    const messages = serverModules.filter(m => m.path === `${server}/protocol/messages.ts`);
    assert.deepEqual(
      offences(messages, used => used.typeOnly),
      [],
    );
  });

  test('nothing imports an entry point, but the command that starts the server', () => {
    const fine = (used: Import, path: string) =>
      !isRelative(used) ||
      !entryPoints.test(targetOf(path, used.from)) ||
      (used.dynamic && path.startsWith(`${server}/cli/`));
    assert.deepEqual(offences(modules, fine), []);
  });

  test('a rule imports no other rule', () => {
    const named = (path: string) => existsSync(path.replace(/(?:\.ts)?$/, '.md'));
    const fine = (used: Import, path: string) =>
      !path.startsWith(`${server}/rules/`) ||
      path.endsWith('/registry.ts') ||
      !isRelative(used) ||
      !named(targetOf(path, used.from));
    const fromRules = serverModules.filter(m => !m.path.endsWith('/pages.ts'));
    assert.deepEqual(offences(fromRules, fine), []);
  });

  test('no module has state of its own', () => {
    assert.deepEqual(
      modules.filter(m => /^(?:export )?(?:let|var) /m.test(m.source)).map(m => m.path),
      [],
    );
  });

  test('no default export', () => {
    assert.deepEqual(
      modules.filter(m => /^export default /m.test(m.source)).map(m => m.path),
      [],
    );
  });

  test('files stay under 400 lines, data excepted', () => {
    const data = /^server\/src\/(?:standard\/|rules\/pages\.ts$|l10n\/english\.ts$)/;
    const long = modules.filter(m => !data.test(m.path) && m.source.split('\n').length > 400);
    assert.deepEqual(
      long.map(m => m.path),
      [],
    );
  });

  test('what ARCHITECTURE.md names exists', function names() {
    if (!existsSync('ARCHITECTURE.md')) return this.skip();
    const text = readFileSync('ARCHITECTURE.md', 'utf8');
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.*-]*)+)`/g)].map(found => found[1]!);
    const isMade = (name: string) => /^(?:dist|out)\//.test(name) || name.includes('*');
    const missing = named.filter(name => !isMade(name) && !existsSync(name) && !existsSync(`${server}/${name}`));
    assert.deepEqual(missing, []);
  });
});

suite('reading imports', () => {
  const cases: readonly (readonly [string, readonly Import[]])[] = [
    ["import type { A } from './a';", [{ from: './a', typeOnly: true, dynamic: false }]],
    ["import { type A, b } from './a';", [{ from: './a', typeOnly: false, dynamic: false }]],
    ["import { type A, type B } from './a';", [{ from: './a', typeOnly: true, dynamic: false }]],
    ["import {\n  a,\n  b,\n} from '../a';", [{ from: '../a', typeOnly: false, dynamic: false }]],
    ["import 'x';", [{ from: 'x', typeOnly: false, dynamic: false }]],
    ["export { a } from './a';", [{ from: './a', typeOnly: false, dynamic: false }]],
    ["export const a = 'from';", []],
    ["  await import('./b');", [{ from: './b', typeOnly: false, dynamic: true }]],
    [
      "const t = (): typeof import('t') => require('t');",
      [
        { from: 't', typeOnly: true, dynamic: false },
        { from: 't', typeOnly: false, dynamic: true },
      ],
    ],
  ];
  for (const [source, expected] of cases)
    test(source.split('\n')[0]!, () => assert.deepEqual(readImports(source), expected));
});
