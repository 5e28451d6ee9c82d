import * as vscode from 'vscode';
import { type StatusParams, type StatusResult, statusRequest } from '../../server/src/protocol/messages';
import { createAdopter } from './adopt-plain-text';
import type { Checker } from './checker';
import { latestOnly } from './latest-only';
import { ownLanguages, reportEditor } from './own-languages';

/** The item in the language status of the active editor; also keeps the context keys `nianbao.isReport` and `nianbao.isOtherText`, and adopts plain text that is a report. */
export function registerReportStatus(checker: Checker): vscode.Disposable {
  const item = createItem();
  const adopter = createAdopter();
  const refresh = latestOnly(async isLatest => {
    const document = reportEditor()?.document;
    const status = document && (await statusOf(checker, document));
    if (!isLatest()) return;
    show(item, status);
    if (document && status?.recognised) adopter.adopt(document);
    await setContext('nianbao.isReport', status?.recognised === true);
    await setContext('nianbao.isOtherText', status?.recognised === false);
  });
  const isActive = (uri: vscode.Uri) => uri.toString() === vscode.window.activeTextEditor?.document.uri.toString();
  refresh();
  return vscode.Disposable.from(
    item,
    adopter,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.languages.onDidChangeDiagnostics(event => event.uris.some(isActive) && refresh()),
  );
}

const setContext = (key: string, value: boolean): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', key, value);

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('nianbao.report', [...ownLanguages]);
  item.name = vscode.l10n.t('Annual report');
  item.text = vscode.l10n.t('Annual report');
  item.command = { command: 'nianbao.checklist.focus', title: vscode.l10n.t('Show checklist') };
  return item;
}

async function statusOf(checker: Checker, { uri }: vscode.TextDocument): Promise<StatusResult | undefined> {
  const params: StatusParams = { uri: uri.toString() };
  return checker.ask<StatusResult>(statusRequest, params).catch(() => undefined);
}

function show(item: vscode.LanguageStatusItem, status: StatusResult | undefined): void {
  item.text = status?.recognised ? recognisedText(status) : vscode.l10n.t('Not an annual report');
  item.detail = status?.recognised ? countsText(status) : '';
  item.severity = severityOf(status);
}

function recognisedText(status: StatusResult): string {
  const edition = editionText(status.edition);
  return status.year === undefined ? edition : vscode.l10n.t('Annual report for {0}, {1}', status.year, edition);
}

function editionText(edition: StatusResult['edition']): string {
  switch (edition) {
    case 'legacy':
      return vscode.l10n.t('form used up to 2018');
    case 'trial':
      return vscode.l10n.t('trial form of 2019 and 2020');
    default:
      return vscode.l10n.t('form in force since 2021');
  }
}

const countsText = ({ counts }: StatusResult): string =>
  vscode.l10n.t('{0} errors, {1} warnings, {2} notes', counts.error, counts.warning, counts.info + counts.hint);

function severityOf(status: StatusResult | undefined): vscode.LanguageStatusSeverity {
  if (status?.counts.error) return vscode.LanguageStatusSeverity.Error;
  if (status?.counts.warning) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}
