import * as vscode from 'vscode';
import { type RulePageParams, type RulePageResult, rulePageRequest } from '../../server/src/protocol/messages';
import type { Checker } from './checker';

/** `nianbao-rule:/missing-row.md` is the page of the rule missing-row; the codes of diagnostics link there. */
export const RULE_PAGE_SCHEME = 'nianbao-rule';

export const rulePageUri = (rule: string): vscode.Uri =>
  vscode.Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${rule}.md` });

export function registerRulePages(checker: Checker): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(RULE_PAGE_SCHEME, {
    provideTextDocumentContent: uri => rulePage(checker, uri.path.replace(/^\/|\.md$/g, '')),
  });
}

async function rulePage(checker: Checker, rule: string): Promise<string> {
  const params: RulePageParams = { rule };
  const page = await checker.ask<RulePageResult>(rulePageRequest, params).catch(() => undefined);
  if (page === undefined) return vscode.l10n.t('The checker is not running, so this page cannot be shown.');
  return page ?? vscode.l10n.t('There is no rule named {0}.', rule);
}
