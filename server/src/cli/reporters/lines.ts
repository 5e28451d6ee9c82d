import { onOneLine } from '../../text/one-line';
import { createPositions } from '../positions';
import type { FileResult } from '../results';

/**
 * One finding a line, for editors and scripts: `报告/a.txt:2:7: error: 共12条，各项合计为9，多3 [wrong-breakdown]`. Lines and
 * columns from 1, columns in UTF-16 units; severities in English whatever the messages are in. The problem matcher
 * `$nianbao` of the extension reads it. Files that cannot be read are told on standard error.
 */
export const lines = (results: readonly FileResult[]): string => results.flatMap(linesOf).join('');

function linesOf(result: FileResult): readonly string[] {
  if (result.kind === 'failed') return [];
  const places = createPositions(result.text);
  return result.findings.map(({ range, severity, message, code }) => {
    const { line, character } = places(range).start;
    return `${result.file}:${line + 1}:${character + 1}: ${severity}: ${onOneLine(message, ' ')} [${code}]\n`;
  });
}
