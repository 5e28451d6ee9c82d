import type { Prose, Report } from '../report/report';
import type { Severity } from '../standard/standard';
import { shiftRange } from '../text/range';
import type { Finding, Levels, ParagraphContext, Repair, ReportedFinding, ReportedRepair, Rule } from './rule';

/** What was found in a paragraph, kept as long as neither the paragraph nor its context changes. */
export type ParagraphFindings = WeakMap<Prose, readonly RuleFinding[]>;

interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * Shows the report to every rule that is on, once, and returns what they found in the order of the text. `kept` is
 * filled and used for paragraphs; hand in a new one when rules, edition or year differ.
 */
export function runRules(
  rules: readonly Rule[],
  report: Report,
  levels: Levels,
  kept: ParagraphFindings,
): ReportedFinding[] {
  if (!report.recognised) return [];
  const active = rules.filter(rule => (levels[rule.name] ?? rule.severity) !== 'off');
  const found = reportFindings(report.hasOwnForm ? active.filter(rule => !rule.ofForm) : active, report);
  const forParagraphs = active.filter(rule => rule.check.paragraph);
  const context = { edition: report.edition, year: report.year };
  for (const { start, prose } of report.paragraphs) {
    let inside = kept.get(prose);
    if (!inside) {
      inside = paragraphFindings(forParagraphs, prose, context);
      kept.set(prose, inside);
    }
    for (const finding of inside) found.push(shift(finding, start));
  }
  return found
    .map(f => toReported(f, report, levels))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Rule by rule, though each table is shown to all of them before the next: what one has just read is at hand for the others. */
function reportFindings(rules: readonly Rule[], report: Report): RuleFinding[] {
  const context = { report };
  const byRule = rules.map((): RuleFinding[] => []);
  rules.forEach((rule, i) => {
    if (rule.check.report) collect(byRule[i]!, rule, rule.check.report(report, context));
  });
  const forForms = rules.flatMap((rule, i) =>
    rule.check.form ? [{ rule, check: rule.check.form, to: byRule[i]! }] : [],
  );
  for (const form of report.forms) {
    for (const { rule, check, to } of forForms) {
      if (rule.formsWith === undefined || (rule.formsWith & form.signs) !== 0) collect(to, rule, check(form, context));
    }
  }
  return byRule.flat();
}

const nothing: readonly RuleFinding[] = [];

function paragraphFindings(rules: readonly Rule[], prose: Prose, context: ParagraphContext): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const rule of rules) {
    if (rule.looksAt?.(prose).length === 0) continue;
    collect(found, rule, rule.check.paragraph!(prose, context));
  }
  return found.length > 0 ? found : nothing;
}

/** After so many findings of one rule in one subject nobody reads on, and a text that is no report costs no more. */
const mostFindings = 1000;

function collect(found: RuleFinding[], rule: Rule, findings: Iterable<Finding>): void {
  const most = found.length + mostFindings;
  for (const finding of findings) {
    found.push({ rule, finding });
    if (found.length >= most) break;
  }
}

function shift({ rule, finding }: RuleFinding, by: number): RuleFinding {
  const { range, related, repairs } = finding;
  return {
    rule,
    finding: {
      ...finding,
      range: shiftRange(range, by),
      ...(related ? { related: related.map(r => ({ ...r, range: shiftRange(r.range, by) })) } : {}),
      ...(repairs
        ? { repairs: repairs.map(r => ({ ...r, edits: r.edits.map(e => ({ ...e, range: shiftRange(e.range, by) })) })) }
        : {}),
    },
  };
}

const none: readonly never[] = [];

/** Written out: findings have many shapes, of which copies would be slow. */
function toReported({ rule, finding }: RuleFinding, report: Report, levels: Levels): ReportedFinding {
  const { range, message, about, related, repairs } = finding;
  const chosen = levels[rule.name];
  const natural = lowered(finding.severity ?? rule.severity, rule, report);
  const reported = {
    code: rule.name,
    range,
    message,
    severity: chosen === undefined || chosen === 'off' ? natural : chosen,
    related: related ?? none,
    repairs: repairs ? toReportedRepairs(repairs, rule.fix === 'safe') : none,
  };
  return about === undefined ? reported : { ...reported, about };
}

function toReportedRepairs(repairs: readonly Repair[], safe: boolean): readonly ReportedRepair[] {
  const reported: ReportedRepair[] = [];
  for (const { title, edits } of repairs) reported.push({ title, edits, safe });
  return reported;
}

const steps: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** In the year of transition the form was encouraged, not demanded: what concerns it weighs one step less. */
function lowered(severity: Severity | 'off', { category }: Rule, { year }: Report): Severity {
  const plain = severity === 'off' ? 'hint' : severity;
  if (year !== 2019 || (category !== 'structure' && category !== 'table')) return plain;
  return steps[Math.min(steps.indexOf(plain) + 1, steps.length - 1)]!;
}
