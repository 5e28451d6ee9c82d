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
    onLoad({ filter: modules }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^exports\.(\w+Feature) = \w+Feature;$/gm)];
      if (names.length === 0) throw new Error(`${path} has no feature`);
      const exported = names.map(([, name]) => `exports.${name} = class extends AbsentFeature {};`);
      return { contents: [absentFeature, ...exported].join('\n') };
    });
    onLoad({ filter: notebooks }, () => ({ contents: absentNotebooks }));
    // Only of use to document selectors with patterns; ours have none.
    onLoad({ filter: globs }, () => ({
      contents: "exports.matchGlobPattern = () => { throw new Error('patterns in document selectors are left out'); };",
    }));
  },
};

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
    onLoad({ filter: mixins }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^exports\.(\w+Feature) = \w+Feature;$/gm)];
      if (names.length === 0) throw new Error(`${path} has no feature`);
      return { contents: names.map(([, name]) => `exports.${name} = Base => Base;`).join('\n') };
    });
    onLoad({ filter: types }, ({ path }) => ({ contents: withCalledAlone(readFileSync(path, 'utf8')) }));
  },
};

/** The namespaces that are named before a dot, by our sources, by the packages that are bundled, or by one of those kept. */
function withCalledAlone(text) {
  const all = [...text.matchAll(namespaces)].map(([code, name]) => ({ code, name }));
  if (all.length === 0) throw new Error('the types have no namespaces');
  const packages = 'node_modules/vscode-languageserver{,/node_modules/*,-protocol,-textdocument}/lib/common/**/*.js';
  const callers = globSync(['server/src/**/*.ts', packages]).filter(file => !mixins.test(file));
  let called = callers.map(file => readFileSync(file, 'utf8')).join('\n');
  let rest = all;
  const isCalled = ({ name }) => new RegExp(`\\b${name}\\.\\w`).test(called);
  for (let kept = rest.filter(isCalled); kept.length > 0; kept = rest.filter(isCalled)) {
    rest = rest.filter(one => !kept.includes(one));
    called = kept.map(({ code }) => code.replaceAll(/\/\*[\s\S]*?\*\//g, '')).join('\n');
  }
  return rest.reduce((left, { code }) => left.replace(code, ''), text);
}
