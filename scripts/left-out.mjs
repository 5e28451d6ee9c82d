// What the bundles leave out of the packages that they take in, for it is never used and is long.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** Features that our server does not offer. One that it begins to offer must be taken from the list, or VS Code never asks for it. */
const absent = [
  'callHierarchy',
  'colorProvider',
  'declaration',
  'executeCommand',
  'fileOperations',
  'implementation',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'rename',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
];

/** What the client asks of every feature. */
const absentFeature = `class AbsentFeature {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;

/** Pulled diagnostics ask this one for more than the rest do. */
const absentNotebooks = `${absentFeature}
const silent = () => ({ dispose() {} });
exports.NotebookDocumentSyncFeature = class extends AbsentFeature {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = { method: 'notebookDocument/sync' };
  register() {}
  unregister() {}
  getProvider() {}
  handles() { return false; }
  onOpenNotificationSent = silent;
  onChangeNotificationSent = silent;
  onSaveNotificationSent = silent;
  onCloseNotificationSent = silent;
};`;

const notebooks = /vscode-languageclient[\\/]lib[\\/]common[\\/]notebook\.js$/;
const modules = new RegExp(`vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](?:${absent.join('|')})\\.js$`);
const globs = /vscode-languageclient[\\/]lib[\\/]common[\\/]utils[\\/]globPattern\.js$/;

export const absentFeatures = {
  name: 'absent features',
  setup({ onLoad }) {
    onLoad({ filter: modules }, ({ path }) => ({
      contents: `${absentFeature}\n${featuresAs('class extends AbsentFeature {}', path)}`,
    }));
    onLoad({ filter: notebooks }, () => ({ contents: absentNotebooks }));
    onLoad({ filter: types }, ({ path }) => ({ contents: withCalledAlone(path, clientCallers()) }));
    // Only of use to document selectors with patterns; ours have none.
    onLoad({ filter: globs }, () => ({
      contents: "exports.matchGlobPattern = () => { throw new Error('patterns in document selectors are left out'); };",
    }));
  },
};

/** Code that exports what the module exports as features, each as `value`. */
function featuresAs(value, path) {
  const names = [...readFileSync(path, 'utf8').matchAll(/^exports\.(\w+Feature) = \w+Feature;$/gm)];
  if (names.length === 0) throw new Error(`${path} has no feature`);
  return names.map(([, name]) => `exports.${name} = ${value};`).join('\n');
}

/** Leaves out the names of two thousand characters: our reader of HTML has its own few. */
export const absentEntities = {
  name: 'absent entities',
  setup: ({ onLoad }) =>
    onLoad({ filter: /entities[\\/].*decode-data-html\.js$/ }, () => ({
      contents: "export { xmlDecodeTree as htmlDecodeTree } from './decode-data-xml.js';",
    })),
};

/** What our server does not do. One that it begins to do must be taken from the list, or its handlers cannot be set. */
const absentMixins = [
  'callHierarchy',
  'fileOperations',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'moniker',
  'notebook',
  'showDocument',
  'textDocumentContent',
  'typeHierarchy',
];
const mixins = new RegExp(`vscode-languageserver[\\\\/]lib[\\\\/]common[\\\\/](?:${absentMixins.join('|')})\\.js$`);
const types = /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/;
/** `export var Position; (function (Position) { … })(Position || (Position = {}));` */
const namespaces = /^export var (\w+);\n\(function \(\1\) \{\n[\s\S]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);\n/gm;

/** Leaves out of the server what it does not do, and those helpers for types that nobody calls. */
export const absentMethods = {
  name: 'absent methods',
  setup({ onLoad }) {
    onLoad({ filter: mixins }, ({ path }) => ({ contents: featuresAs('Base => Base', path) }));
    onLoad({ filter: types }, ({ path }) => ({ contents: withCalledAlone(path, serverCallers()) }));
  },
};

const protocol = 'node_modules/vscode-languageserver{-protocol,-textdocument}/lib/common/**/*.js';
const serverCallers = () =>
  globSync([
    'server/src/**/*.ts',
    protocol,
    'node_modules/vscode-languageserver/{lib,node_modules/*/lib}/common/**/*.js',
  ]).filter(file => !mixins.test(file));
const clientCallers = () =>
  globSync(['client/src/**/*.ts', protocol, 'node_modules/vscode-languageclient/lib/{common,browser}/**/*.js']).filter(
    file => !modules.test(file),
  );

/** The types with those namespaces alone that are named before a dot, by these files or by a namespace that is kept. */
function withCalledAlone(path, callers) {
  const text = readFileSync(path, 'utf8');
  const all = [...text.matchAll(namespaces)].map(([code, name]) => ({ code, name }));
  if (all.length === 0) throw new Error(`${path} has no namespaces`);
  let called = callers.map(file => readFileSync(file, 'utf8')).join('\n');
  let rest = all;
  const isCalled = ({ name }) => new RegExp(`\\b${name}\\.\\w`).test(called);
  for (let kept = rest.filter(isCalled); kept.length > 0; kept = rest.filter(isCalled)) {
    rest = rest.filter(one => !kept.includes(one));
    called = kept.map(({ code }) => code.replaceAll(/\/\*[\s\S]*?\*\//g, '')).join('\n');
  }
  return rest.reduce((left, { code }) => left.replace(code, ''), text);
}

/** What neither the client asks for nor the server answers. */
const absentRequests = [...absent.filter(name => !/executeCommand|rename|signatureHelp/.test(name)), 'moniker'];
const requests = new RegExp(
  `vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]protocol\\.(?:${absentRequests.join('|')})\\.js$`,
);

/** What only streams of bytes need, shared memory or notebooks. Client and server exchange messages, on texts. */
export const absentStreams = {
  name: 'absent streams',
  setup({ onLoad }) {
    const jsonrpc = file => new RegExp(`vscode-jsonrpc[\\\\/]lib[\\\\/]common[\\\\/]${file}\\.js$`);
    onLoad({ filter: jsonrpc('message(?:Reader|Writer)') }, ({ path }) => {
      const [all, kept] = /^([\s\S]*?)^var Resolved\w+Options;\n/m.exec(readFileSync(path, 'utf8')) ?? [];
      if (!all) throw new Error(`${path} has no streams behind what is kept`);
      return { contents: kept };
    });
    onLoad({ filter: jsonrpc('messageBuffer') }, () => ({ contents: 'exports.AbstractMessageBuffer = class {};' }));
    onLoad({ filter: jsonrpc('sharedArrayCancellation') }, () => ({ contents: '' }));
    onLoad({ filter: requests }, () => ({ contents: '' }));
    onLoad({ filter: /protocol\.notebook\.js$/ }, () => ({
      contents: "exports.NotebookDocumentSyncRegistrationType = { method: 'notebookDocument/sync' };",
    }));
  },
};
