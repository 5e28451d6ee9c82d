import * as vscode from 'vscode';
import { type CheckTextParams, type CheckTextResult, checkTextRequest } from '../../../server/src/protocol/messages';
import { decodeText } from '../decode-text';
import { languageOfFile } from '../language-of-file';
import { isInTab } from '../workspace-findings';
import type { Command, Tools } from './register-commands';

interface Tally {
  readonly reports: number;
  readonly errors: number;
  readonly warnings: number;
}

const NOTHING: Tally = { reports: 0, errors: 0, warnings: 0 };
/** Reading ahead of the server costs memory and gains little beyond this many files. */
const AT_ONCE = 8;

export const checkWorkspace: Command = async tools => {
  const options = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: vscode.l10n.t('Checking reports'),
  };
  const tally = await vscode.window.withProgress(options, (progress, token) => checkAll(tools, progress, token));
  if (!tally) return;
  if (tally.errors + tally.warnings > 0) await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  void vscode.window.showInformationMessage(summary(tally));
};

/** Undefined if cancelled; what was found until then stays. */
async function checkAll(
  tools: Tools,
  progress: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<Tally | undefined> {
  const files = await vscode.workspace.findFiles('**/*.{nianbao,txt,md}', '**/node_modules/**', undefined, token);
  tools.findings.clear();
  let tally = NOTHING;
  for (let done = 0; done < files.length; done += AT_ONCE) {
    if (token.isCancellationRequested) return undefined;
    const batch = files.slice(done, done + AT_ONCE);
    tally = (await Promise.all(batch.map(uri => checkFile(tools, uri)))).reduce(add, tally);
    progress.report({
      message: `${done + batch.length}/${files.length}`,
      increment: (100 * batch.length) / files.length,
    });
  }
  return tally;
}

/** A file that cannot be read is passed over: the others still count. */
async function checkFile({ checker, findings, manifest }: Tools, uri: vscode.Uri): Promise<Tally> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  const text = open?.getText() ?? (await readFile(uri));
  if (text === undefined) return NOTHING;
  const languageId = open?.languageId ?? languageOfFile(fileName(uri), manifest.contributes.languages);
  const params: CheckTextParams = { uri: uri.toString(), languageId, text };
  const result = await checker.ask<CheckTextResult>(checkTextRequest, params);
  if (!result.recognised) return NOTHING;
  const diagnostics = await checker.toDiagnostics(result.diagnostics);
  if (!isInTab(uri)) findings.set(uri, diagnostics);
  return tallyOf(diagnostics);
}

const fileName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return decodeText(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

function tallyOf(diagnostics: readonly vscode.Diagnostic[]): Tally {
  const count = (severity: vscode.DiagnosticSeverity) => diagnostics.filter(d => d.severity === severity).length;
  return {
    reports: 1,
    errors: count(vscode.DiagnosticSeverity.Error),
    warnings: count(vscode.DiagnosticSeverity.Warning),
  };
}

const add = (a: Tally, b: Tally): Tally => ({
  reports: a.reports + b.reports,
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
});

function summary({ reports, errors, warnings }: Tally): string {
  if (reports === 0) return vscode.l10n.t('No annual report was found in this workspace.');
  return vscode.l10n.t('Checked {0} report(s): {1} error(s), {2} warning(s)', reports, errors, warnings);
}
