import { say, type Text } from '../text/message';
import { shiftRange } from '../text/range';
import { cellAt, numberIn } from './form-cells';
import { moneyUnitOf } from './money';
import type { Assertion, Claim, Publication, Topic } from './prose/claims/claim';
import type { Form, FormCell, PlacedParagraph, Prose, Report } from './report';

/** A claim of this organ for the year reported on; its ranges count from the start of the report. */
export interface OwnClaim extends Claim {
  readonly paragraph: PlacedParagraph;
}

/** A figure that the table can justify. */
export interface Reading {
  /** 件, or 元 for amounts. */
  readonly value: number;
  /** `新收＋上年结转`. */
  readonly name: Text;
}

/** What the table says of a topic. */
export interface Counted {
  readonly form: Form;
  /** The cell that the form has for it. */
  readonly cell: FormCell;
  /** The cell first, then what else may be meant. */
  readonly readings: readonly Reading[];
  /** How far an amount may be off by rounding, in 元. */
  readonly tolerance: number;
}

/** Counts of this organ for the year reported on, in the order of the text. */
export const ownClaims = (report: Report): readonly OwnClaim[] =>
  report.paragraphs.flatMap(paragraph =>
    isHistory(paragraph) || !/[申复诉规许处强采收]/.test(paragraph.prose.text)
      ? []
      : paragraph.prose.counts.claims
          .filter(claim => isOwn(claim, report) && isClear(claim, paragraph))
          .map(claim => ({
            ...claim,
            paragraph,
            range: shiftRange(claim.range, paragraph.start),
            ...(claim.number ? { number: shiftRange(claim.number, paragraph.start) } : {}),
          })),
  );

/** Problems and their improvement tell of other years. */
const isHistory = ({ section }: PlacedParagraph): boolean => section?.key === 'problems';

/** True for a statement about the year reported on. */
const isOwn = ({ years }: Pick<Assertion, 'years'>, { year }: Report): boolean => years.every(named => named === year);

/** Applications and cases are of many kinds: the sentence or its section must say which. */
const isClear = ({ topic, disclosure, denied }: Claim, { section }: PlacedParagraph): boolean => {
  if (disclosure || !needsContext.has(topic)) return true;
  return topic === 'reconsiderations' || topic === 'lawsuits'
    ? section?.key === 'review'
    : section?.key === 'request' && !denied;
};

const needsContext: ReadonlySet<Topic> = new Set([
  'received',
  'handled',
  'carried-in',
  'carried-out',
  'reconsiderations',
  'lawsuits',
]);

type Reader = (form: Form) => { readonly cell: FormCell | undefined; readonly also: readonly (Reading | undefined)[] };

const value = (form: Form, row: string, column = 'total'): number | undefined => numberIn(cellAt(form, row, column));

/** A reading made of several cells; undefined where one of them states no number. */
function reading(name: Text, ...values: readonly (number | undefined)[]): Reading | undefined {
  return values.every(v => v !== undefined) ? { name, value: values.reduce((a, b) => a + b, 0) } : undefined;
}

const negative = (n: number | undefined): number | undefined => (n === undefined ? undefined : -n);

const applicationReaders: Partial<Record<Topic, Reader>> = {
  received: form => ({
    cell: cellAt(form, 'received', 'total'),
    also: [reading(say`新收＋上年结转`, value(form, 'received'), value(form, 'carried-in'))],
  }),
  handled: form => ({
    cell: cellAt(form, 'total', 'total'),
    also: [
      reading(say`总计－上年结转`, value(form, 'total'), negative(value(form, 'carried-in'))),
      reading(say`新收－结转下年`, value(form, 'received'), negative(value(form, 'carried-out'))),
      reading(say`总计－其他处理`, value(form, 'total'), ...others(form)),
      reading(say`总计－不予处理`, value(form, 'total'), ...declined(form)),
      reading(say`总计－不予处理－其他处理`, value(form, 'total'), ...declined(form), ...others(form)),
    ],
  }),
  'carried-in': form => ({ cell: cellAt(form, 'carried-in', 'total'), also: [] }),
  'carried-out': form => ({ cell: cellAt(form, 'carried-out', 'total'), also: [] }),
};

const others = (form: Form) =>
  value(form, 'others') === undefined
    ? [1, 2, 3].map(n => negative(value(form, `others-${n}`)))
    : [negative(value(form, 'others'))];
const declined = (form: Form) => [1, 2, 3, 4, 5].map(n => negative(value(form, `declined-${n}`)));

const reviewReaders: Partial<Record<Topic, Reader>> = {
  reconsiderations: form => ({ cell: cellAt(form, 'cases', 'reconsideration-total'), also: [] }),
  lawsuits: form => ({
    cell: cellAt(form, 'cases', 'direct-total'),
    also: [
      reading(say`复议后起诉`, value(form, 'cases', 'after-total')),
      reading(say`两类诉讼相加`, value(form, 'cases', 'direct-total'), value(form, 'cases', 'after-total')),
    ],
  }),
};

const only =
  (row: string, column: string): Reader =>
  form => ({ cell: cellAt(form, row, column), also: [] });

/** The old form counts decisions beside items; either may be meant. */
const decisions =
  (row: string): Reader =>
  form => ({
    cell: cellAt(form, row, 'decisions'),
    also: [
      reading(say`上一年项目数量`, value(form, row, 'before')),
      reading(say`上一年项目数量＋本年增减`, value(form, row, 'before'), value(form, row, 'change')),
    ],
  });

const disclosureReaders: Partial<Record<Topic, Reader>> = {
  issued: form => ({
    cell: cellAt(form, 'normative', 'issued') ?? cellAt(form, 'normative', 'made'),
    also: [
      reading(say`本年新公开数量`, value(form, 'normative', 'opened')),
      reading(say`对外公开总数量`, value(form, 'normative', 'open')),
    ],
  }),
  repealed: only('normative', 'repealed'),
  'in-force': only('normative', 'in-force'),
  licences: decisions('licences'),
  penalties: decisions('penalties'),
  coercion: decisions('coercion'),
  purchases: only('procurement', 'purchases'),
  'purchase-amount': only('procurement', 'amount'),
  fees: only('fees', 'amount'),
};

const statisticsReaders: Partial<Record<Topic, Reader>> = {
  received: only('requests', 'value'),
  reconsiderations: only('reconsiderations', 'value'),
  lawsuits: only('lawsuits', 'value'),
  issued: only('normative-issued', 'value'),
};

const readers: Readonly<Record<Form['spec']['key'], Partial<Record<Topic, Reader>>>> = {
  applications: applicationReaders,
  review: reviewReaders,
  disclosure: disclosureReaders,
  statistics: statisticsReaders,
};

/** What the tables say of a topic; undefined where none does, or where two tables may. */
export function countedFor(report: Report, { topic, natural }: Pick<Claim, 'topic' | 'natural'>): Counted | undefined {
  const forms = report.forms.filter(form => readers[form.spec.key][topic]);
  const form = forms[0];
  if (!form || forms.length > 1) return undefined;
  const { cell, also } = readers[form.spec.key][topic]!(form);
  if (!cell || numberIn(cell) === undefined) return undefined;
  if (topic === 'purchase-amount' || topic === 'fees') return amount(form, cell);
  const natives = natural && cell.row ? [reading(say`自然人`, value(form, cell.row.key, 'natural'))] : [];
  const all = [reading(nameIn(form, cell), numberIn(cell)), ...also, ...natives];
  return { form, cell, readings: all.filter(r => r !== undefined), tolerance: 0 };
}

/** A cell of 表四 is named by its column, others by their row. */
const nameIn = ({ spec }: Form, { column }: FormCell): string =>
  spec.key === 'review' ? (column.path.at(-2) ?? '总计') : '表中';

/** Amounts in 元; a cell without its unit may mean 元 or 万元. */
function amount(form: Form, cell: FormCell): Counted {
  const stated = numberIn(cell)!;
  const unit = moneyUnitOf(cell);
  const units = unit === undefined ? ['元', '万元'] : [unit];
  const readings = units.map(u => ({ name: u, value: stated * (u === '万元' ? 10_000 : 1) }));
  return { form, cell, readings, tolerance: 50 };
}

/** True if a claim's value is one that the table can justify. */
export function isJustified({ value: said, topic, denied }: Claim, { readings, tolerance }: Counted): boolean {
  const accepted = denied && topic === 'received' ? readings.slice(0, 1) : readings;
  if (denied && topic === 'lawsuits') return readings.every(r => r.value === 0);
  return accepted.some(r => Math.abs(r.value - said) <= tolerance);
}

/** Statements without a figure about the year reported on; their ranges count from the paragraph's start. */
export const ownAssertions = <T extends Assertion>(
  report: Report,
  of: (prose: Prose) => readonly T[],
): readonly { readonly said: T; readonly paragraph: PlacedParagraph }[] =>
  report.paragraphs.flatMap(paragraph =>
    isHistory(paragraph) || !/[办毕]|维持/.test(paragraph.prose.text)
      ? []
      : of(paragraph.prose)
          .filter(said => isOwn(said, report))
          .map(said => ({ said, paragraph })),
  );

/** What was published, for the year reported on; ranges count from the paragraph's start. */
export const ownPublications = (
  report: Report,
): readonly { readonly said: Publication; readonly paragraph: PlacedParagraph }[] =>
  report.paragraphs.flatMap(paragraph =>
    isHistory(paragraph)
      ? []
      : paragraph.prose.counts.publications.filter(said => isOwn(said, report)).map(said => ({ said, paragraph })),
  );

/** The cell of applications received, where none was received and none carried over; undefined otherwise. */
export function noApplications({ forms }: Report): FormCell | undefined {
  for (const form of forms) {
    const [received, carried] = [cellAt(form, 'received', 'total'), cellAt(form, 'carried-in', 'total')];
    if (numberIn(received) === 0 && numberIn(carried) === 0) return received;
  }
  return undefined;
}
