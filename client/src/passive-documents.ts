import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { SETTINGS_PAGE_SCHEME } from './projects/effective-settings';
import { RULE_PAGE_SCHEME } from './rule-pages';

/** Rule pages quote faulty reports; the old sides of a comparison can no longer be mended. Neither is checked. */
const passiveSchemes: readonly string[] = [
  RULE_PAGE_SCHEME,
  SETTINGS_PAGE_SCHEME,
  'git',
  'gitlens',
  'scm-history-item',
  'showModifications',
  'conflictResolution',
  'vscode-local-history',
  'output',
];

export const isPassive = (document: TextDocument): boolean => passiveSchemes.includes(document.uri.scheme);

/** Keeps documents that are only looked at from the server, which answers nothing for what it was not told of. */
export const leaveOut: Middleware = {
  didOpen: async (document, next) => (isPassive(document) ? undefined : next(document)),
  didChange: async (event, next) => (isPassive(event.document) ? undefined : next(event)),
  didSave: async (document, next) => (isPassive(document) ? undefined : next(document)),
  didClose: async (document, next) => (isPassive(document) ? undefined : next(document)),
};
