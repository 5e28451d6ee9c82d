import type { ReportDocument } from '../document/document';
import { pages } from '../rules/pages';
import { ruleByName } from '../rules/registry';
import type { Levels, ReportedFinding } from '../rules/rule';
import type { Severity } from '../standard/standard';
import { range, type TextRange, touches } from '../text/range';
import { cellHover } from './cell-hover';
import { pageSummary } from './page-summary';

export interface Hover {
  readonly range: TextRange;
  readonly markdown: string;
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
  hint: '建议',
};

/**
 * What stands at `offset`: the cell of a form (if `withCells`), and the pages of the rules whose findings are there;
 * undefined where there is neither.
 */
export function hover(document: ReportDocument, levels: Levels, offset: number, withCells: boolean): Hover | undefined {
  const cell = withCells ? cellHover(document.report, offset) : undefined;
  const found = findingHover(document.findings(levels), offset);
  if (!cell || !found) return cell ?? found;
  return { range: cell.range, markdown: `${cell.markdown}${divider}${found.markdown}` };
}

const divider = '\n\n---\n\n';

function findingHover(findings: readonly ReportedFinding[], offset: number): Hover | undefined {
  const here = findings.filter(finding => touches(finding.range, offset));
  if (here.length === 0) return undefined;
  const firstOfRule = here.filter((finding, i) => here.findIndex(other => other.code === finding.code) === i);
  return {
    range: range(
      Math.max(...here.map(finding => finding.range.start)),
      Math.min(...here.map(finding => finding.range.end)),
    ),
    markdown: firstOfRule.map(explain).join(divider),
  };
}

/** `**警告** · stale-year`, why it matters and how to mend it, and by what authority. */
function explain({ code, severity }: ReportedFinding): string {
  const parts = [`**${severityNames[severity]}** · \`${code}\``, pageSummary(pages[code] ?? '')];
  const basis = ruleByName(code)?.basis;
  if (basis) parts.push(`依据：${basis}`);
  return parts.filter(part => part !== '').join('\n\n');
}
