import type { Severity } from '../../standard/standard';
import { createPositions, type PositionRange } from '../positions';
import type { FileResult } from '../results';
import type { SpokenFinding } from '../spoken-finding';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, one a line: findings show up beside the lines of a pull request. */
export const github = (results: readonly FileResult[]): string => results.flatMap(linesOf).join('');

function linesOf(result: FileResult): readonly string[] {
  if (result.kind === 'failed') return [`::error file=${property(result.file)}::${data(result.problem)}\n`];
  const places = createPositions(result.text);
  return result.findings.map(finding => command(result.file, finding, places(finding.range)));
}

/** GitHub takes columns only for a place on one line. */
function command(file: string, { severity, code, message }: SpokenFinding, { start, end }: PositionRange): string {
  const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
  const place = `file=${property(file)},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
  return `::${commands[severity]} ${place},title=${property(code)}::${data(message)}\n`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
