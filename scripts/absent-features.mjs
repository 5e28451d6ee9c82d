// Leaves out of the client's bundle what vscode-languageclient has for features that our server does not offer: an eighth of it.
// A feature that the server begins to offer must be taken from the list, or VS Code never asks for it.
import { readFileSync } from 'node:fs';

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
    // Only of use to document selectors with patterns; ours have none.
    onLoad({ filter: globs }, () => ({
      contents: "exports.matchGlobPattern = () => { throw new Error('patterns in document selectors are left out'); };",
    }));
  },
};
