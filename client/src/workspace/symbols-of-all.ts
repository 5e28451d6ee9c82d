import type * as vscode from 'vscode';
import type { ProvideWorkspaceSymbolsSignature } from 'vscode-languageclient';
import type { WorkspaceReports } from './workspace-reports';

/** The first question for symbols has every file read, so that reports are listed that no one has opened. */
export async function symbolsOfAll(
  reports: WorkspaceReports,
  query: string,
  token: vscode.CancellationToken,
  next: ProvideWorkspaceSymbolsSignature,
): Promise<vscode.SymbolInformation[]> {
  await reports.readOnce().catch(() => undefined);
  return (await next(query, token)) ?? [];
}
