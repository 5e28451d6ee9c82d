import type { ReportDocument } from '../document/document';
import { pages } from '../rules/pages';
import { ruleByName } from '../rules/registry';
import type { Levels, ReportedFinding } from '../rules/rule';
import type { Severity } from '../standard/standard';
import { range, type TextRange, touches } from '../text/range';
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

/** The pages of the rules whose findings stand at `offset`; undefined where nothing was found. */
export function hover(document: ReportDocument, levels: Levels, offset: number): Hover | undefined {
  const here = document.findings(levels).filter(finding => touches(finding.range, offset));
  if (here.length === 0) return undefined;
  const firstOfRule = here.filter((finding, i) => here.findIndex(other => other.code === finding.code) === i);
  return {
    range: range(
      Math.max(...here.map(finding => finding.range.start)),
      Math.min(...here.map(finding => finding.range.end)),
    ),
    markdown: firstOfRule.map(explain).join('\n\n---\n\n'),
  };
}

/** `**警告** · stale-year`, why it matters and how to mend it, and by what authority. */
function explain({ code, severity }: ReportedFinding): string {
  const parts = [`**${severityNames[severity]}** · \`${code}\``, pageSummary(pages[code] ?? '')];
  const basis = ruleByName(code)?.basis;
  if (basis) parts.push(`依据：${basis}`);
  return parts.filter(part => part !== '').join('\n\n');
}
