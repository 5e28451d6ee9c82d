import type { ReportDocument } from '../../server/src/document/document';
import type { ReportedFinding } from '../../server/src/rules/rule';
import type { TableKey } from '../../server/src/standard/standard';
import { overlaps, type TextRange } from '../../server/src/text/range';
import type { Plan } from './plan';
import type { Random } from './random';
import { cellKey, figureOf } from './values';

/** A fault put into a sound report, and what must be said of it. */
export interface Fault {
  readonly plan: Plan;
  /** Each of these rules must speak of the place. */
  readonly rules: readonly string[];
  /** Where a finding must be, or what it must name: the place is one of its ranges. */
  place(document: ReportDocument): TextRange | undefined;
  readonly what: string;
}

/** Makes the fault; undefined where the plan has no room for it. */
export type FaultMaker = (plan: Plan, random: Random) => Fault | undefined;

export const speaksOf = ({ range, related }: ReportedFinding, place: TextRange): boolean =>
  [range, ...related.map(r => r.range)].some(r => overlaps(r, place));

const has = (plan: Plan, table: TableKey): boolean => plan.standard.tables.some(t => t.key === table);

/** One cell off by a little. */
function changedCell(
  plan: Plan,
  table: TableKey,
  row: string,
  column: string,
  by: number,
  rules: readonly string[],
): Fault {
  const key = cellKey(table, table, row, column);
  const values = new Map(plan.values);
  const before = figureOf(values.get(key) ?? '') ?? 0;
  values.set(key, String(before + by));
  return {
    plan: { ...plan, values },
    rules,
    what: `${key} ${before} → ${before + by}`,
    place: ({ report }) => report.forms.find(f => f.spec.key === table)?.rows.find(r => r.spec?.key === row)?.range,
  };
}

const people = ['natural', 'business', 'research', 'welfare', 'legal', 'other'];

const applicationCell: FaultMaker = (plan, random) => {
  if (!has(plan, 'applications')) return undefined;
  const row = random.pick(['granted', 'refused-6', 'received', 'carried-out', 'total']);
  return changedCell(plan, 'applications', row, random.pick(people), random.int(1, 9), ['wrong-row-total']);
};

const applicationTotal: FaultMaker = (plan, random) =>
  has(plan, 'applications')
    ? changedCell(
        plan,
        'applications',
        random.pick(['received', 'unavailable-1', 'declined-5']),
        'total',
        random.int(1, 9),
        ['wrong-row-total'],
      )
    : undefined;

const reviewCell: FaultMaker = (plan, random) => {
  if (!has(plan, 'review')) return undefined;
  const column = `${random.pick(['reconsideration', 'direct', 'after'])}-${random.pick(['upheld', 'other', 'total'])}`;
  return changedCell(plan, 'review', 'cases', column, random.int(1, 9), ['wrong-row-total']);
};

const statisticsCell: FaultMaker = (plan, random) => {
  if (!has(plan, 'statistics')) return undefined;
  const row = random.pick([
    'requests',
    'requests-online',
    'answered-partial',
    'concluded',
    'lawsuits-other',
    'staff',
    'refused-privacy',
  ]);
  return changedCell(plan, 'statistics', row, 'value', random.int(40, 49), ['wrong-group-total']);
};

/** A place found by its words, which no style changes. */
const words =
  (text: string) =>
  ({ text: source }: ReportDocument): TextRange | undefined => {
    const start = source.indexOf(text);
    return start < 0 ? undefined : { start, end: start + text.length };
  };

const plain = (plan: Plan): Plan => ({ ...plan, style: { ...plan.style, pdf: false } });

const wrongPeriod: FaultMaker = (plan, random) => {
  const periodYear = plan.year + random.pick([-1, 1]);
  return {
    plan: plain({ ...plan, faults: { periodYear } }),
    rules: ['wrong-period'],
    what: `period of ${periodYear}`,
    place: words(`${periodYear}年1月1日`),
  };
};

const impossibleDate: FaultMaker = plan => ({
  plan: plain({
    ...plan,
    faults: { sentence: `${plan.year}年2月30日，${plan.organ.self}召开政府信息公开工作推进会。` },
  }),
  rules: ['impossible-date'],
  what: '2月30日',
  place: words('2月30日'),
});

const wrongBreakdown: FaultMaker = (plan, random) => {
  const [a, b, c] = plan.breakdown.parts as readonly [number, number, number];
  const breakdown = { ...plan.breakdown, parts: [a, b, c + random.int(1, 12)] };
  return {
    plan: plain({ ...plan, breakdown }),
    rules: ['wrong-breakdown'],
    what: `其中 ${c} → ${breakdown.parts[2]}`,
    place: words(`${breakdown.total}条`),
  };
};

const omittedSection: FaultMaker = (plan, random) => {
  const omitted = random.pick(plan.standard.sections.filter(s => s.absence === 'error' && s.key !== 'overview'));
  return {
    plan: { ...plan, faults: { omittedSection: omitted.key } },
    rules: ['missing-section'],
    what: `without ${omitted.title}`,
    place: ({ text }) => ({ start: 0, end: text.length }),
  };
};

const skippedNumber: FaultMaker = (plan, random) => {
  const skipped = random.int(2, 6);
  const spec = plan.standard.sections.filter(s => s.absence)[skipped - 1]!;
  return {
    plan: { ...plan, faults: { skippedNumber: skipped } },
    rules: ['broken-numbering'],
    what: `a number skipped before ${spec.title}`,
    place: ({ report }) => report.sections.find(s => s.key === spec.key)?.heading.range,
  };
};

const omittedTable: FaultMaker = (plan, random) => {
  if (plan.standard.edition === 'legacy') return undefined;
  const omitted = random.pick(plan.standard.tables);
  const key = plan.standard.sections.find(s => s.tables.includes(omitted.key))!.key;
  return {
    plan: { ...plan, faults: { omittedTable: omitted.key } },
    rules: ['missing-table'],
    what: `without ${omitted.name}`,
    place: ({ report }) => report.sections.find(s => s.key === key)?.range,
  };
};

/** Only a row without figures can be left out without upsetting a sum. */
const isEmptyRow = ({ values }: Plan, row: string): boolean =>
  [...values].every(([key, text]) => !key.includes(`/${row}/`) || (figureOf(text) ?? 0) === 0);

const omittedRow: FaultMaker = (plan, random) => {
  const all = ['refused-8', 'unavailable-2', 'declined-3', 'penalties', 'requests-fax', 'lawsuits-corrected'];
  const isPrinted = (row: string) =>
    plan.standard.tables.some(t => t.parts.some(part => part.rows.some(r => r.key === row)));
  const rows = all.filter(row => isPrinted(row) && isEmptyRow(plan, row));
  if (rows.length === 0) return undefined;
  const row = random.pick(rows);
  const table = plan.standard.tables.find(t => t.parts.some(part => part.rows.some(r => r.key === row)))!;
  return {
    plan: { ...plan, faults: { omittedRow: row } },
    rules: ['missing-row'],
    what: `without row ${row}`,
    place: ({ report }) => report.forms.find(f => f.spec.key === table.key)?.range,
  };
};

export const faultMakers: readonly FaultMaker[] = [
  applicationCell,
  applicationTotal,
  reviewCell,
  statisticsCell,
  wrongPeriod,
  impossibleDate,
  wrongBreakdown,
  omittedSection,
  skippedNumber,
  omittedTable,
  omittedRow,
];
