import * as vscode from 'vscode';
import {
  type BlankReportParams,
  type BlankReportResult,
  blankReportRequest,
} from '../../../server/src/protocol/messages';
import type { Command } from './register-commands';

const FIRST_YEAR = 2008;

/** Arguments: organ, year. */
export const newReport: Command = async ({ checker }, givenOrgan, givenYear) => {
  const organ = typeof givenOrgan === 'string' ? givenOrgan : await askForOrgan();
  if (organ === undefined) return;
  const year = typeof givenYear === 'number' ? givenYear : await askForYear();
  if (year === undefined) return;
  const params: BlankReportParams = { organ, year };
  const report = await checker.ask<BlankReportResult>(blankReportRequest, params);
  const document = await vscode.workspace.openTextDocument({ language: 'nianbao', content: report.text });
  await vscode.window.showTextDocument(document);
};

async function askForOrgan(): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('New annual report (1/2)'),
    prompt: vscode.l10n.t('Full name of the organ that reports'),
    placeHolder: '云溪市林业局',
    ignoreFocusOut: true,
    validateInput: text => (text.trim() ? undefined : vscode.l10n.t('Please enter the name of the organ.')),
  });
  return answer?.trim();
}

async function askForYear(): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('New annual report (2/2)'),
    prompt: vscode.l10n.t('The year reported on'),
    value: String(new Date().getFullYear() - 1),
    ignoreFocusOut: true,
    validateInput: text => (isReportYear(text.trim()) ? undefined : yearHint()),
  });
  return answer === undefined ? undefined : Number(answer);
}

const isReportYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= new Date().getFullYear();

const yearHint = (): string =>
  vscode.l10n.t('Please enter a year from {0} to {1}, in four digits.', FIRST_YEAR, new Date().getFullYear());
