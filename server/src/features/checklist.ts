import type { ReportDocument } from '../document/document';
import { missingAspects } from '../report/aspects';
import { aspectHeadings, blankHeadings, unwrittenOverview } from '../report/blank-headings';
import { readFeeStatement } from '../report/fee-statement';
import { openSignOffStart } from '../report/open-sign-off';
import { namesPeriod } from '../report/read-period';
import type { Heading, Report, Section } from '../report/report';
import { type SectionGap, sectionGaps } from '../report/section-gaps';
import { readMissingStatements, wantsFeeStatement } from '../report/statements';
import { tableAbsence } from '../report/unread-table';
import {
  insertAspects,
  insertFeeStatement,
  insertPeriod,
  insertSection,
  insertSignOff,
  insertTable,
  insertTitle,
} from '../rules/insertions';
import type { Levels, ReportedFinding } from '../rules/rule';
import type { SectionSpec, Severity, TableSpec } from '../standard/standard';
import { holds, range, type TextEdit, type TextRange } from '../text/range';

/** One thing that the law or the form asks of a report, and how the report stands to it. */
export interface ChecklistItem {
  readonly kind: 'title' | 'period' | 'section' | 'table' | 'aspect' | 'fee-statement' | 'sign-off';
  /** In the form's words: `总体情况`, `表三`; empty where the kind says it all. */
  readonly label: string;
  /** `wrong`: an error or a warning was found in it; `unread`: it is there, but not in a way that could be checked; `blank`: its place is there, and nothing written. */
  readonly state: 'present' | 'wrong' | 'unread' | 'blank' | 'missing';
  /** The clause that asks for it; empty where none but custom does. */
  readonly basis: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** What to select to see it; undefined where it is missing, or stands in words that were not told apart. */
  readonly place?: TextRange;
  /** Puts it in where it is missing, blank; none where it has to be written by hand. */
  readonly insertion: readonly TextEdit[];
  readonly children: readonly ChecklistItem[];
}

/** All that the edition of the report asks for, in its order. Empty for a text that is no report. */
export function checklist(document: ReportDocument, levels: Levels): readonly ChecklistItem[] {
  const { report } = document;
  if (!report.recognised) return [];
  const findings = document.findings(levels).filter(({ code }) => !saidOfNeighbours.has(code));
  const list = { report, findings, gaps: sectionGaps(report), blank: blankHeadings(report) };
  return [titleItem(list), periodItem(list), ...sectionItems(list), ...looseTableItems(list), signOffItem(list)];
}

/** Rules that stand beside the place where something is missing. What is there has no share in it; the item says it. */
const saidOfNeighbours: ReadonlySet<string> = new Set(['missing-section', 'missing-period', 'missing-sign-off']);

/** What every item is made from. */
interface List {
  readonly report: Report;
  readonly findings: readonly ReportedFinding[];
  readonly gaps: readonly SectionGap[];
  readonly blank: ReadonlySet<Heading>;
}

type Fixed = Pick<ChecklistItem, 'kind' | 'label' | 'basis'>;

/** `area`: where its findings stand; `place`: what to select, the area unless told. */
function present({ findings }: List, fixed: Fixed, area?: TextRange, more: Partial<ChecklistItem> = {}): ChecklistItem {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  if (area) for (const { range, severity } of findings) if (holds(area, range.start)) counts[severity]++;
  const state = counts.error + counts.warning > 0 ? 'wrong' : 'present';
  return { ...fixed, state, counts, ...(area && { place: area }), insertion: [], children: [], ...more };
}

const missing = (list: List, fixed: Fixed, insertion: readonly TextEdit[], children: readonly ChecklistItem[] = []) =>
  present(list, fixed, undefined, { state: 'missing', insertion, children });

function titleItem(list: List): ChecklistItem {
  const fixed: Fixed = { kind: 'title', label: '', basis: '' };
  const { title } = list.report;
  return title ? present(list, fixed, title.range) : missing(list, fixed, insertTitle(list.report));
}

function periodItem(list: List): ChecklistItem {
  const fixed: Fixed = { kind: 'period', label: '', basis: '' };
  const { period, paragraphs } = list.report;
  if (period || namesPeriod(paragraphs)) return present(list, fixed, period?.range);
  return missing(list, fixed, insertPeriod(list.report));
}

function signOffItem(list: List): ChecklistItem {
  const fixed: Fixed = { kind: 'sign-off', label: '', basis: '' };
  const { signOff, body } = list.report;
  if (signOff) return present(list, fixed, signOff.range);
  const open = openSignOffStart(list.report);
  if (open !== undefined) return present(list, fixed, range(open, body.end), { state: 'blank' });
  return missing(list, fixed, insertSignOff(list.report));
}

const sectionItems = (list: List): readonly ChecklistItem[] =>
  list.report.standard.sections.filter(spec => spec.absence).map(spec => sectionItem(list, spec));

function sectionItem(list: List, spec: SectionSpec): ChecklistItem {
  const { report, gaps } = list;
  const fixed: Fixed = { kind: 'section', label: spec.title, basis: spec.basis };
  const section = report.sections.find(({ key }) => key === spec.key);
  const gap = gaps.find(one => one.spec === spec);
  const children = childrenOf(list, spec, section);
  if (gap) return missing(list, fixed, insertSection(report, gap), children);
  if (!section) return present(list, fixed, undefined, { children });
  const { range: area, heading } = section;
  const unwritten = list.blank.has(heading) || unwrittenOverview(report, list.blank) === heading;
  const own = signedApart(report, area);
  return present(list, fixed, own, { place: heading.range, children, ...(unwritten && { state: 'blank' }) });
}

/** Without what signs the report, which has an item of its own. */
const signedApart = ({ signOff }: Report, area: TextRange): TextRange =>
  signOff && holds(area, signOff.range.start) ? range(area.start, signOff.range.start) : area;

function childrenOf(list: List, spec: SectionSpec, section: Section | undefined): readonly ChecklistItem[] {
  const tables = list.report.standard.tables.filter(({ key }) => spec.tables.includes(key));
  return [
    ...(section && spec.key === 'overview' ? aspectItems(list, section) : []),
    ...tables.flatMap(table => tableItem(list, table, section, spec.title) ?? []),
    ...(section && spec.key === 'other' && wantsFeeStatement(list.report) ? [feeItem(list, section)] : []),
  ];
}

function aspectItems(list: List, overview: Section): readonly ChecklistItem[] {
  const { report } = list;
  const absent = missingAspects(report, overview);
  const named = aspectHeadings(report);
  return report.standard.aspects.map(aspect => {
    const fixed: Fixed = { kind: 'aspect', label: aspect, basis: report.standard.source };
    if (absent.includes(aspect)) return missing(list, fixed, insertAspects(report, overview, [aspect]));
    const heading = headingOf(report, overview, aspect);
    const unwritten = heading && list.blank.has(heading) && named.includes(heading);
    return present(list, fixed, undefined, { ...placeOf(heading), ...(unwritten && { state: 'blank' }) });
  });
}

const placeOf = (heading: Heading | undefined): Partial<ChecklistItem> => (heading ? { place: heading.range } : {});

const headingOf = ({ headings }: Report, { range, heading }: Section, words: string): Heading | undefined =>
  headings.find(h => h !== heading && holds(range, h.range.start) && h.title.value.includes(words));

/** Undefined where there is no table, and no section that lacks it. `above`: the title of the section, not said twice. */
function tableItem(list: List, spec: TableSpec, section: Section | undefined, above = ''): ChecklistItem | undefined {
  const { report } = list;
  const label = spec.title === above ? spec.name : `${spec.name}　${spec.title}`;
  const fixed: Fixed = { kind: 'table', label, basis: report.standard.source };
  const form = report.forms.find(one => one.spec.key === spec.key);
  if (form) return present(list, fixed, form.range);
  if (!section) return undefined;
  if (tableAbsence(report, section, spec) === 'missing')
    return missing(list, fixed, insertTable(report, section, spec));
  return present(list, fixed, undefined, { state: 'unread', place: section.heading.range });
}

/** Tables that belong into no section of the form: the 统计表 of the legacy edition, where it stands. */
function looseTableItems(list: List): readonly ChecklistItem[] {
  const { sections, tables } = list.report.standard;
  const loose = tables.filter(({ key }) => !sections.some(section => section.tables.includes(key)));
  return loose.flatMap(table => tableItem(list, table, undefined) ?? []);
}

function feeItem(list: List, section: Section): ChecklistItem {
  const { report } = list;
  const fixed: Fixed = { kind: 'fee-statement', label: '', basis: '国办函〔2020〕109号' };
  if (readMissingStatements(report).some(({ about }) => about === 'fee'))
    return missing(list, fixed, insertFeeStatement(report, section));
  const { noFee, noNotice, amounts } = readFeeStatement(report);
  const said = noFee ?? noNotice ?? amounts[0]?.range;
  if (said) return present(list, fixed, said);
  const heading = headingOf(report, section, '信息处理费');
  const unwritten = heading && list.blank.has(heading) && /[费况]$/.test(heading.title.value);
  return present(list, fixed, undefined, { ...placeOf(heading), ...(unwritten && { state: 'blank' }) });
}
