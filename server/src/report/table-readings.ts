import type { TableSpec } from '../standard/standard';
import { say, type Text } from '../text/message';
import { cellAt, numberIn } from './form-cells';
import type { Topic } from './prose/claims/claim';
import type { Form, FormCell } from './report';

/** A figure that the table can justify. */
export interface Reading {
  /** 件, or 元 for amounts. */
  readonly value: number;
  /** `新收＋上年结转`. */
  readonly name: Text;
  /** The cells that it is made of, the telling one first. */
  readonly cells: readonly FormCell[];
}

/** Where a table has a topic, and what else may be meant; undefined for what the table has not. */
export interface Readings {
  readonly cell: FormCell | undefined;
  /** Where several cells make up what the topic is: `（三）不予公开` has no figures of its own. */
  readonly sum?: Reading | undefined;
  readonly also: readonly (Reading | undefined)[];
}

type Reader = (form: Form) => Readings;
type Cells = readonly (FormCell | undefined)[];

/** Cells added up, less others; undefined where one of them states no number. */
export function reading(name: Text, added: Cells, taken: Cells = []): Reading | undefined {
  const all = [...added, ...taken];
  if (!all.every(cell => numberIn(cell) !== undefined)) return undefined;
  const sum = (cells: Cells) => cells.reduce((total, cell) => total + numberIn(cell)!, 0);
  return { name, value: sum(added) - sum(taken), cells: all as readonly FormCell[] };
}

const total = (form: Form, row: string): FormCell | undefined => cellAt(form, row, 'total');

const others = (form: Form): Cells =>
  numberIn(total(form, 'others')) === undefined
    ? [1, 2, 3].map(n => total(form, `others-${n}`))
    : [total(form, 'others')];
const numbered = (form: Form, row: string, size: number): Cells =>
  Array.from({ length: size }, (_, i) => total(form, `${row}-${i + 1}`));
/** A group of rows, and what else a loose word may mean. */
const grouped =
  (name: Text, row: string, size: number): Reader =>
  form => {
    const cells = numbered(form, row, size);
    const told = [
      total(form, 'partial'),
      ...['unavailable', 'declined'].flatMap(other =>
        other === row ? [] : numbered(form, other, other === 'declined' ? 5 : 3),
      ),
    ];
    return { cell: cells[0], sum: reading(name, cells), also: [reading(say`与其他未公开的相加`, [...cells, ...told])] };
  };
const declined = (form: Form): Cells => [1, 2, 3, 4, 5].map(n => total(form, `declined-${n}`));

const organisations = ['business', 'research', 'welfare', 'legal', 'other'] as const;

/** Of new applications; carried over ones may be among them, or those of which the outcomes are told. */
const applicants =
  (name: Text, columns: readonly string[]): Reader =>
  form => {
    const of = (row: string): Cells => columns.map(column => cellAt(form, row, column));
    return {
      cell: of('received')[0],
      sum: reading(name, of('received')),
      also: [reading(say`新收＋上年结转`, [...of('received'), ...of('carried-in')]), reading(say`总计`, of('total'))],
    };
  };

const applicationReaders: Partial<Record<Topic, Reader>> = {
  received: form => ({
    cell: total(form, 'received'),
    also: [reading(say`新收＋上年结转`, [total(form, 'received'), total(form, 'carried-in')])],
  }),
  handled: form => {
    const all = [total(form, 'total')];
    return {
      cell: all[0],
      also: [
        reading(say`总计－上年结转`, all, [total(form, 'carried-in')]),
        reading(say`新收－结转下年`, [total(form, 'received')], [total(form, 'carried-out')]),
        reading(say`总计－其他处理`, all, others(form)),
        reading(say`总计－不予处理`, all, declined(form)),
        reading(say`总计－不予处理－其他处理`, all, [...declined(form), ...others(form)]),
      ],
    };
  },
  'from-persons': applicants(say`自然人`, ['natural']),
  'from-organisations': applicants(say`法人或其他组织`, organisations),
  granted: form => ({
    cell: total(form, 'granted'),
    also: [reading(say`与部分公开相加`, [total(form, 'granted'), total(form, 'partial')])],
  }),
  partial: form => ({ cell: total(form, 'partial'), also: [] }),
  refused: grouped(say`不予公开`, 'refused', 8),
  unavailable: grouped(say`无法提供`, 'unavailable', 3),
  declined: grouped(say`不予处理`, 'declined', 5),
  'carried-in': form => ({ cell: total(form, 'carried-in'), also: [] }),
  'carried-out': form => ({ cell: total(form, 'carried-out'), also: [] }),
};

const reviewReaders: Partial<Record<Topic, Reader>> = {
  reconsiderations: form => ({ cell: cellAt(form, 'cases', 'reconsideration-total'), also: [] }),
  lawsuits: form => {
    const [direct, after] = [cellAt(form, 'cases', 'direct-total'), cellAt(form, 'cases', 'after-total')];
    return { cell: direct, also: [reading(say`复议后起诉`, [after]), reading(say`两类诉讼相加`, [direct, after])] };
  },
};

const results = ['upheld', 'corrected', 'other', 'pending'] as const;
const resultReaders: Partial<Record<Topic, Reader>> = Object.fromEntries(
  results.flatMap((result): readonly [Topic, Reader][] => [
    [`reconsiderations-${result}`, form => ({ cell: cellAt(form, 'cases', `reconsideration-${result}`), also: [] })],
    [`lawsuits-${result}`, form => suitsReading(form, result)],
  ]),
);

function suitsReading(form: Form, result: string): Readings {
  const [direct, after] = [cellAt(form, 'cases', `direct-${result}`), cellAt(form, 'cases', `after-${result}`)];
  return { cell: direct, also: [reading(say`复议后起诉`, [after]), reading(say`两类诉讼相加`, [direct, after])] };
}

const only =
  (row: string, column: string): Reader =>
  form => ({ cell: cellAt(form, row, column), also: [] });

/** The old form counts decisions beside items; either may be meant. */
const decisions =
  (row: string): Reader =>
  form => {
    const [before, change] = [cellAt(form, row, 'before'), cellAt(form, row, 'change')];
    return {
      cell: cellAt(form, row, 'decisions'),
      also: [reading(say`上一年项目数量`, [before]), reading(say`上一年项目数量＋本年增减`, [before, change])],
    };
  };

const disclosureReaders: Partial<Record<Topic, Reader>> = {
  issued: form => ({
    cell: cellAt(form, 'normative', 'issued') ?? cellAt(form, 'normative', 'made'),
    also: [
      reading(say`本年新公开数量`, [cellAt(form, 'normative', 'opened')]),
      reading(say`对外公开总数量`, [cellAt(form, 'normative', 'open')]),
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

const indicator = (row: string): Reader => only(row, 'value');

/** Items of one channel, or of all: an organ may well have published on its site alone, or count every channel. */
const disclosed: Reader = form => {
  const at = (row: string) => cellAt(form, row, 'value');
  const channels = ['gazette', 'website', 'microblog', 'wechat', 'other'].map(name => at(`channels-${name}`));
  const told = channels.filter(cell => numberIn(cell) !== undefined);
  return {
    cell: at('disclosed'),
    also: [
      reading(say`通过不同渠道和方式公开的合计`, [at('channels')]),
      ...(told.length > 1 ? [reading(say`各渠道相加`, told)] : []),
      reading(say`政府网站`, [at('channels-website')]),
    ],
  };
};

const statisticsReaders: Partial<Record<Topic, Reader>> = {
  received: indicator('requests'),
  handled: form => ({
    cell: cellAt(form, 'concluded', 'value'),
    also: [reading(say`申请答复数`, [cellAt(form, 'answered', 'value')])],
  }),
  granted: form => ({
    cell: cellAt(form, 'answered-granted', 'value'),
    also: [
      reading(say`与主动公开范围的相加`, [
        cellAt(form, 'answered-granted', 'value'),
        cellAt(form, 'answered-already-open', 'value'),
      ]),
      reading(say`与部分公开相加`, [
        cellAt(form, 'answered-granted', 'value'),
        cellAt(form, 'answered-partial', 'value'),
      ]),
    ],
  }),
  partial: indicator('answered-partial'),
  refused: indicator('answered-refused'),
  reconsiderations: indicator('reconsiderations'),
  lawsuits: indicator('lawsuits'),
  issued: indicator('normative-issued'),
  disclosed,
  website: indicator('channels-website'),
  microblog: indicator('channels-microblog'),
  wechat: indicator('channels-wechat'),
  responded: indicator('responded'),
  interpretations: indicator('interpretations'),
  'press-conferences': indicator('press-conferences'),
  interviews: indicator('interviews'),
  meetings: indicator('meetings'),
  trainings: indicator('courses'),
  'full-time': indicator('staff-full-time'),
  'part-time': indicator('staff-part-time'),
};

const readers: Readonly<Record<TableSpec['key'], Partial<Record<Topic, Reader>>>> = {
  applications: applicationReaders,
  review: { ...reviewReaders, ...resultReaders },
  disclosure: disclosureReaders,
  statistics: statisticsReaders,
};

/** True if the form has something on a topic, filled in or not. */
export const tells = ({ spec }: Form, topic: Topic): boolean => readers[spec.key][topic] !== undefined;

/** What a form has on a topic; undefined where it has nothing. */
export const readingsOf = (form: Form, topic: Topic): Readings | undefined => readers[form.spec.key][topic]?.(form);
