import type { ReportDocument } from '../../server/src/document/document';
import { editions } from '../../server/src/standard/editions';
import type { TableKey } from '../../server/src/standard/standard';
import type { TextRange } from '../../server/src/text/range';
import { speaksOf } from './faults';
import type { Plan } from './plan';
import type { Random } from './random';
import { cellKey, createValues, figureOf, type Values } from './values';
import { writeReport } from './write-report';

/** A fault put into one table of a sound report. */
export interface TableFault {
  readonly kind: string;
  readonly plan: Plan;
  /** One of these must speak of the place. */
  readonly rules: readonly string[];
  /** The row, or the whole table where the fault is of no row; undefined if it is not found. */
  place(document: ReportDocument): TextRange | undefined;
}

export type TableFaultMaker = (plan: Plan, random: Random) => TableFault | undefined;

const sums = ['wrong-row-total', 'wrong-column-total', 'wrong-group-total', 'unbalanced-applications', 'shifted-row'];

const rowOf =
  (table: TableKey, row: string) =>
  ({ report }: ReportDocument): TextRange | undefined =>
    report.forms.find(f => f.spec.key === table)?.rows.find(r => r.spec?.key === row)?.range;

interface Place {
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
}

const textAt = (values: Values, { table, row, column }: Place): string =>
  values.get(cellKey(table, table, row, column)) ?? '';

function withTexts(plan: Plan, changes: readonly (readonly [Place, string])[]): Plan {
  const values = new Map(plan.values);
  for (const [{ table, row, column }, text] of changes) values.set(cellKey(table, table, row, column), text);
  return { ...plan, values };
}

const has = (plan: Plan, table: TableKey): boolean => plan.standard.tables.some(t => t.key === table);
const people = ['natural', 'business', 'research', 'welfare', 'legal', 'other'];
const dataRows = ['received', 'carried-in', 'granted', 'partial', 'refused-3', 'unavailable-2', 'declined-1', 'total'];

/** A cell of a table that the edition has: 表三, 表四 or the 统计表. */
function somePlace(plan: Plan, random: Random, part: 'total' | 'part'): Place {
  if (has(plan, 'statistics')) {
    const [totals, parts] = [
      ['requests', 'concluded', 'answered', 'staff', 'reviews', 'lawsuits'],
      ['requests-online', 'answered-partial', 'lawsuits-other', 'concluded-in-time'],
    ];
    const rows = (part === 'total' ? totals : parts).filter(row =>
      plan.standard.tables.some(t => t.parts.some(p => p.rows.some(r => r.key === row))),
    );
    return { table: 'statistics', row: random.pick(rows), column: 'value' };
  }
  if (random.chance(0.3)) {
    const group = random.pick(['reconsideration', 'direct', 'after']);
    const result = part === 'total' ? 'total' : random.pick(['upheld', 'corrected', 'other', 'pending']);
    return { table: 'review', row: 'cases', column: `${group}-${result}` };
  }
  const column = part === 'total' ? 'total' : random.pick(people);
  return { table: 'applications', row: random.pick(dataRows), column };
}

function changed(kind: string, part: 'total' | 'part'): TableFaultMaker {
  return (plan, random) => {
    const place = somePlace(plan, random, part);
    const before = figureOf(textAt(plan.values, place)) ?? 0;
    return {
      kind,
      plan: withTexts(plan, [[place, String(before + random.int(40, 60))]]),
      rules: sums,
      place: rowOf(place.table, place.row),
    };
  };
}

/** A row that adds up, though first and second item do not make third and fourth. */
const wrongBalance: TableFaultMaker = (plan, random) => {
  if (!has(plan, 'applications')) return undefined;
  const row = random.pick(['received', 'carried-in', 'carried-out']);
  const by = random.int(1, 9);
  const changes = [random.pick(people), 'total'].map(column => {
    const place: Place = { table: 'applications', row, column };
    return [place, String(figureOf(textAt(plan.values, place))! + by)] as const;
  });
  return {
    kind: 'wrong balance',
    plan: withTexts(plan, changes),
    rules: ['unbalanced-applications'],
    place: rowOf('applications', row),
  };
};

/** Where empty cells leave no trace the row has a cell too few. */
const blank: TableFaultMaker = (plan, random) => {
  if (!has(plan, 'applications')) return undefined;
  const row = random.pick(dataRows);
  const place: Place = { table: 'applications', row, column: random.pick([...people, 'total']) };
  return {
    kind: 'blank',
    plan: withTexts(plan, [[place, '']]),
    rules: ['blank-cell', 'blank-total', 'wrong-cell-count', ...sums],
    place: rowOf('applications', row),
  };
};

const textInCell: TableFaultMaker = (plan, random) => {
  const place = somePlace(plan, random, 'part');
  return {
    kind: 'text in a cell',
    plan: withTexts(plan, [[place, random.pick(['无', '2.5', '若干', '若干件', '多件', '……', 'XX', '**'])]]),
    rules: ['unreadable-number', 'wrong-cell-count'],
    place: rowOf(place.table, place.row),
  };
};

const missingRow: TableFaultMaker = (plan, random) => {
  const table: TableKey = has(plan, 'statistics') ? 'statistics' : 'applications';
  const row = random.pick(
    table === 'statistics'
      ? ['requests-fax', 'lawsuits-corrected', 'channels-other']
      : ['received', 'granted', 'refused-8', 'unavailable-2', 'declined-3', 'total', 'carried-out'],
  );
  return {
    kind: 'missing row',
    plan: { ...plan, faults: { omittedRow: row } },
    rules: ['missing-row'],
    place: ({ report }) => report.forms.find(f => f.spec.key === table)?.range,
  };
};

/** The figures of two columns in each other's place, one of them the total. */
const swappedColumns: TableFaultMaker = (plan, random) => {
  if (!has(plan, 'applications')) return undefined;
  const column = random.pick(people);
  const rows = plan.standard.tables.find(t => t.key === 'applications')!.parts[0]!.rows;
  const changes = rows
    .filter(row => row.kind === 'data')
    .flatMap(({ key }) => {
      const own: Place = { table: 'applications', row: key, column };
      const total: Place = { ...own, column: 'total' };
      return [[own, textAt(plan.values, total)] as const, [total, textAt(plan.values, own)] as const];
    });
  const worst = changes.find(([place, text]) => text !== textAt(plan.values, place));
  if (!worst) return undefined;
  return {
    kind: 'swapped columns',
    plan: withTexts(plan, changes),
    rules: sums,
    place: rowOf('applications', worst[0].row),
  };
};

const otherEdition: TableFaultMaker = (plan, random) => {
  if (!has(plan, 'disclosure')) return undefined;
  const standard = editions.find(e => e.edition !== 'legacy' && e !== plan.standard)!;
  const table = random.pick<TableKey>(['disclosure', 'applications']);
  return {
    kind: 'table of another edition',
    plan: { ...plan, faults: { foreign: { table, standard, values: createValues(standard, random) } } },
    rules: ['outdated-table', 'unknown-row', 'missing-row'],
    place: ({ report }) => report.forms.find(f => f.spec.key === table)?.range,
  };
};

export const tableFaultMakers: readonly TableFaultMaker[] = [
  changed('wrong total', 'total'),
  changed('wrong part', 'part'),
  wrongBalance,
  blank,
  textInCell,
  missingRow,
  swappedColumns,
  otherEdition,
];

/** True if one of the rules speaks of the fault's row. */
export function isFound({ rules, place }: TableFault, document: ReportDocument): boolean {
  const where = place(document);
  const findings = document.findings({}).filter(f => rules.includes(f.code));
  return where !== undefined && findings.some(f => speaksOf(f, where));
}

export const faultyText = ({ plan }: TableFault): string => writeReport(plan);
