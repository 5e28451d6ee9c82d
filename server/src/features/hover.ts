import type { ReportDocument } from '../document/document';
import type { Voice } from '../l10n/voice';
import { pages } from '../rules/pages';
import { ruleByName } from '../rules/registry';
import type { Levels, ReportedFinding } from '../rules/rule';
import type { Severity } from '../standard/standard';
import { say, type Text } from '../text/message';
import { range, type TextRange, touches } from '../text/range';
import { cellHover } from './cell-hover';
import { figureHover } from './figure-hover';
import { lawHover } from './law-hover';
import { pageSummary } from './page-summary';

/** What is shown at the pointer, as Markdown, and the words that it is about. */
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

/** What may be explained beside findings: the cells of forms and the counts in the prose that speak of them; the law behind headings and citations. */
export interface HoverSubjects {
  readonly cells: boolean;
  readonly law: boolean;
}

/**
 * What stands at `offset`: the cell of a form, a count in the prose, a heading or a citation, and the pages of the rules whose findings are
 * there; undefined where there is nothing of it.
 */
export function hover(
  document: ReportDocument,
  levels: Levels,
  offset: number,
  subjects: HoverSubjects,
  voice: Voice,
): Hover | undefined {
  const said = [
    subjects.cells ? cellHover(document.report, offset, voice) : undefined,
    subjects.cells ? figureHover(document.report, offset, voice) : undefined,
    subjects.law ? lawHover(document, offset, voice) : undefined,
    findingHover(document.findings(levels), offset, voice),
  ].filter(hover => hover !== undefined);
  if (said.length < 2) return said[0];
  return { range: said[0]!.range, markdown: said.map(({ markdown }) => markdown).join(divider) };
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
