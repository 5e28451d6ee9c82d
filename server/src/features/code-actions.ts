import type { ReportDocument } from '../document/document';
import { chooseRepair, chooseRepairs } from '../fixes/choose-repair';
import { combine } from '../fixes/combine';
import type { Levels, ReportedFinding } from '../rules/rule';
import { say, type Text } from '../text/message';
import { overlaps, type TextEdit, type TextRange } from '../text/range';
import { missingSections } from './missing-sections';
import { recalculationActions } from './recalculation-actions';
import { tableActions } from './table-actions';

/**
 * `quickfix` for one finding or for all of its rule, `source.fixAll.nianbao` for everything safe, `refactor.rewrite`
 * for a table as a whole.
 */
export interface CodeAction {
  readonly title: Text;
  readonly kind: 'quickfix' | 'source.fixAll.nianbao' | 'refactor.rewrite';
  /** The finding that it removes; none where it removes several. */
  readonly finding?: ReportedFinding;
  /** True for the one safe repair of a finding: editors may make it on a single key. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
}

/** What can be repaired at `range`. `wanted` says which kinds the editor asks for. */
export function codeActions(
  document: ReportDocument,
  levels: Levels,
  range: TextRange,
  wanted: (kind: CodeAction['kind']) => boolean,
): readonly CodeAction[] {
  const findings = document.findings(levels);
  const here = findings.filter(finding => overlaps(finding.range, range));
  const single = wanted('quickfix')
    ? here.flatMap(finding => [...repairActions(finding), ...recalculationActions(document, finding)])
    : [];
  const ofSections = wanted('quickfix') ? sectionsAction(document, here) : [];
  const ofRule = wanted('quickfix') ? rulesOf(here).flatMap(rule => ruleAction(findings, rule)) : [];
  const safe = wanted('source.fixAll.nianbao') ? safeAction(findings) : [];
  const ofTable = wanted('refactor.rewrite') ? tableActions(document, range.start) : [];
  return [...withoutDoubles([...single, ...ofSections, ...ofRule, ...ofTable]), ...safe];
}

/** Of those that do the same the first, which says most exactly what it does. */
function withoutDoubles(actions: readonly CodeAction[]): readonly CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ edits }) => {
    const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start);
    const effect = inOrder.map(({ range: { start, end }, newText }) => `${start} ${end} ${newText}`).join('\n');
    const isNew = !seen.has(effect);
    seen.add(effect);
    return isNew;
  });
}

const repairActions = (finding: ReportedFinding): readonly CodeAction[] =>
  finding.repairs.map(({ title, edits, safe }) => ({
    title,
    kind: 'quickfix',
    finding,
    preferred: safe && finding.repairs.length === 1,
    edits,
  }));

/** The rules of those findings that have one repair, each once. */
const rulesOf = (findings: readonly ReportedFinding[]): readonly string[] => [
  ...new Set(findings.filter(finding => finding.repairs.length === 1).map(finding => finding.code)),
];

function ruleAction(findings: readonly ReportedFinding[], rule: string): readonly CodeAction[] {
  const repairs = chooseRepairs(
    findings.filter(finding => finding.code === rule),
    'any',
  );
  if (repairs.length < 2) return [];
  return [{ title: say`修复全部“${rule}”问题`, kind: 'quickfix', preferred: false, edits: combine(repairs) }];
}

/** Several sections that are missing at one place cannot be put in one by one at once: each knows its own number only. */
function sectionsAction(document: ReportDocument, here: readonly ReportedFinding[]): readonly CodeAction[] {
  if (here.filter(({ code }) => code === 'missing-section').length < 2) return [];
  return [{ title: say`插入全部缺少的章节`, kind: 'quickfix', preferred: false, edits: missingSections(document) }];
}

function safeAction(findings: readonly ReportedFinding[]): readonly CodeAction[] {
  const repairs = findings.flatMap(finding => chooseRepair(finding, 'safe') ?? []);
  if (repairs.length === 0) return [];
  return [
    { title: say`修复所有可自动修复的问题`, kind: 'source.fixAll.nianbao', preferred: false, edits: combine(repairs) },
  ];
}
