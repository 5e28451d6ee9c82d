import type { ReportDocument } from '../document/document';
import type { Voice } from '../l10n/voice';
import { pages } from '../rules/pages';
import { ruleByName } from '../rules/registry';
import type { Levels, ReportedFinding } from '../rules/rule';
import type { Severity } from '../standard/standard';
import { say, type Text } from '../text/message';
import { range, type TextRange, touches } from '../text/range';
import { cellHover } from './cell-hover';
import { pageSummary } from './page-summary';

export interface Hover {
  readonly range: TextRange;
  readonly markdown: string;
}

const severityNames: Readonly<Record<Severity, Text>> = {
  error: say`错误`,
  warning: say`警告`,
  info: say`提示`,
  hint: say`建议`,
};

/**
 * What stands at `offset`: the cell of a form (if `withCells`), and the pages of the rules whose findings are there;
 * undefined where there is neither.
 */
export function hover(
  document: ReportDocument,
  levels: Levels,
  offset: number,
  withCells: boolean,
  voice: Voice,
): Hover | undefined {
  const cell = withCells ? cellHover(document.report, offset, voice) : undefined;
  const found = findingHover(document.findings(levels), offset, voice);
  if (!cell || !found) return cell ?? found;
  return { range: cell.range, markdown: `${cell.markdown}${divider}${found.markdown}` };
}

const divider = '\n\n---\n\n';

function findingHover(findings: readonly ReportedFinding[], offset: number, voice: Voice): Hover | undefined {
  const here = findings.filter(finding => touches(finding.range, offset));
  if (here.length === 0) return undefined;
  const firstOfRule = here.filter((finding, i) => here.findIndex(other => other.code === finding.code) === i);
  return {
    range: range(
      Math.max(...here.map(finding => finding.range.start)),
      Math.min(...here.map(finding => finding.range.end)),
    ),
    markdown: firstOfRule.map(finding => explain(finding, voice)).join(divider),
  };
}

/** `**警告** · stale-year`, why it matters and how to mend it, and by what authority. */
function explain({ code, severity }: ReportedFinding, { language, say: inWords }: Voice): string {
  const parts = [`**${inWords(severityNames[severity])}** · \`${code}\``, pageSummary(pages[code] ?? '', language)];
  const basis = ruleByName(code)?.basis;
  if (basis) parts.push(inWords(say`依据：${basis}`));
  return parts.filter(part => part !== '').join('\n\n');
}
