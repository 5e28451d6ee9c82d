import * as vscode from 'vscode';

/** What a check of many files came to. */
export interface Tally {
  readonly reports: number;
  readonly errors: number;
  readonly warnings: number;
}

export const NOTHING: Tally = { reports: 0, errors: 0, warnings: 0 };

export function tallyOf(diagnostics: readonly vscode.Diagnostic[]): Tally {
  const count = (severity: vscode.DiagnosticSeverity) => diagnostics.filter(d => d.severity === severity).length;
  return {
    reports: 1,
    errors: count(vscode.DiagnosticSeverity.Error),
    warnings: count(vscode.DiagnosticSeverity.Warning),
  };
}

export const add = (a: Tally, b: Tally): Tally => ({
  reports: a.reports + b.reports,
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
});
