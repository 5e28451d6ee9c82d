import * as vscode from 'vscode';
import { type RulePageParams, type RulePageResult, rulePageRequest } from '../../../server/src/protocol/messages';
import type { Checker } from '../checker';
import { type Manifest, rulesOf } from '../commands/manifest';
import { projectFileName } from './project-files';

const settingsFiles = [projectFileName, 'settings.json', '*.code-workspace'].map(name => ({ pattern: `**/${name}` }));

/** Pointing at a rule's name in a settings file shows its page. */
export function registerRuleHovers(checker: Checker, manifest: Manifest): vscode.Disposable {
  const names = new Set(rulesOf(manifest).map(({ name }) => name));
  return vscode.languages.registerHoverProvider(settingsFiles, {
    async provideHover(document, position) {
      const range = document.getWordRangeAtPosition(position, /"[a-z]+(?:-[a-z]+)+"/);
      const rule = range && document.getText(range).slice(1, -1);
      if (!rule || !names.has(rule) || !isOurs(document)) return undefined;
      const params: RulePageParams = { rule };
      const page = await checker.ask<RulePageResult>(rulePageRequest, params).catch(() => null);
      return page ? new vscode.Hover(new vscode.MarkdownString(page), range) : undefined;
    },
  });
}

/** Editors' own settings have names like ours only where they speak of us. */
const isOurs = (document: vscode.TextDocument): boolean =>
  document.uri.path.endsWith(projectFileName) || document.getText().includes('"nianbao.rules"');
