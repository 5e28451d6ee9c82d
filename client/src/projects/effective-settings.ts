import * as vscode from 'vscode';
import {
  type EffectiveSettingsParams,
  type EffectiveSettingsResult,
  effectiveSettingsRequest,
} from '../../../server/src/protocol/messages';
import type { Checker } from '../checker';
import { type Manifest, rulesOf } from '../commands/manifest';

/** `nianbao-settings:/报告.txt.md?<address>` is a page with the settings that hold for a report. */
export const SETTINGS_PAGE_SCHEME = 'nianbao-settings';

export const settingsPageUri = (report: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({
    scheme: SETTINGS_PAGE_SCHEME,
    path: `/${report.path.slice(report.path.lastIndexOf('/') + 1)}.md`,
    query: report.toString(),
  });

/** The pages follow the settings as long as they are shown. */
export function registerEffectiveSettings(checker: Checker, manifest: Manifest): vscode.Disposable {
  const about = new Map(rulesOf(manifest).map(rule => [rule.name, rule.about]));
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const refresh = () => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SETTINGS_PAGE_SCHEME) changed.fire(uri);
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('nianbao') && refresh()),
    vscode.languages.onDidChangeDiagnostics(refresh),
    vscode.workspace.registerTextDocumentContentProvider(SETTINGS_PAGE_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => settingsPage(checker, about, vscode.Uri.parse(uri.query)),
    }),
  );
}

/** `about`: a line on each rule. */
async function settingsPage(checker: Checker, about: ReadonlyMap<string, string>, report: vscode.Uri): Promise<string> {
  const params: EffectiveSettingsParams = { uri: report.toString() };
  const { project, rules } = await checker.ask<EffectiveSettingsResult>(effectiveSettingsRequest, params);
  const ordered = [...rules.filter(one => one.source !== 'default'), ...rules.filter(one => one.source === 'default')];
  const lines = ordered.map(
    one =>
      `| \`${one.rule}\` | ${levelText(one.level)} | ${sourceOf(one, project, report)} | ${about.get(one.rule) ?? ''} |`,
  );
  return [
    `# ${vscode.l10n.t('Settings for {0}', report.path.slice(report.path.lastIndexOf('/') + 1))}`,
    project === null ? vscode.l10n.t('No nianbao.config.json holds for this file.') : `\`${shown(project)}\``,
    vscode.l10n.t(
      'What is set in the editor wins over nianbao.config.json; there a later override wins over an earlier one.',
    ),
    [
      `| ${vscode.l10n.t('Rule')} | ${vscode.l10n.t('Level')} | ${vscode.l10n.t('Set by')} | |`,
      '| --- | --- | --- | --- |',
      ...lines,
    ].join('\n'),
  ].join('\n\n');
}

function levelText(level: RuleLevel['level']): string {
  switch (level) {
    case 'error':
      return vscode.l10n.t('error');
    case 'warning':
      return vscode.l10n.t('warning');
    case 'info':
      return vscode.l10n.t('info');
    case 'hint':
      return vscode.l10n.t('hint');
    case 'off':
      return vscode.l10n.t('off');
  }
}

type RuleLevel = EffectiveSettingsResult['rules'][number];

function sourceOf({ rule, source, files, range }: RuleLevel, project: string | null, report: vscode.Uri): string {
  if (source === 'default') return vscode.l10n.t('default');
  if (source === 'user' || project === null) return editorSource(rule, report);
  const line = (range?.start.line ?? 0) + 1;
  const place = `\`nianbao.config.json:${line}\``;
  return files ? `${place} ${files.map(file => `\`${file}\``).join(' ')}` : place;
}

/** Of the editor's settings the nearest to the file wins. */
function editorSource(rule: string, report: vscode.Uri): string {
  const set = vscode.workspace.getConfiguration('nianbao', report).inspect<Readonly<Record<string, unknown>>>('rules');
  if (set?.workspaceFolderValue?.[rule] !== undefined) return vscode.l10n.t('settings of the folder');
  if (set?.workspaceValue?.[rule] !== undefined) return vscode.l10n.t('settings of the workspace');
  return vscode.l10n.t('settings of the user');
}

const shown = (project: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(project));
