// What the bundles leave out of the packages that they take in, for it is never used and is long.
import { readFileSync } from 'node:fs';

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
