import type { EditionName, PartSpec, RowSpec, Standard, TableSpec } from '../../server/src/standard/standard';
import { narrow } from '../../server/src/text/width';
import type { Random } from './random';

/** What stands in every cell, by `cellKey`. */
export type Values = ReadonlyMap<string, string>;

export const cellKey = (table: string, part: string, row: string, column: string): string =>
  `${table}/${part}/${row}/${column}`;

/** The cells that a blank form asks for: no captions, no rows of local forms. */
export const cellsOf = (spec: TableSpec): readonly { part: PartSpec; row: RowSpec; column: string }[] =>
  spec.parts.flatMap(part =>
    part.rows
      .filter(row => row.kind !== 'group' && !row.local)
      .flatMap(row => part.columns.map(column => ({ part, row, column: column.key }))),
  );

/** The figure that a printed cell states; undefined for a blank one. */
export function figureOf(printed: string): number | undefined {
  const plain = narrow(printed).replace(/[,\s]/g, '').replace(/^增/, '').replace(/^减/, '-');
  return plain === '' ? undefined : Number.parseFloat(plain);
}

/** Figures that agree with each other: all sums right, all parts within their wholes. */
export function createValues(standard: Standard, random: Random): Values {
  const values = new Map<string, string>();
  for (const table of standard.tables) {
    if (table.key === 'applications') fillApplications(values, table, random);
    else if (table.key === 'review') fillReview(values, random);
    else if (table.key === 'statistics') fillStatistics(values, table, random);
    else fillDisclosure(values, standard.edition, random);
  }
  return values;
}

/** Most cells of real reports are 0. */
const small = (random: Random): number => (random.chance(0.75) ? 0 : random.int(1, 30));

function fillApplications(values: Map<string, string>, table: TableSpec, random: Random): void {
  const columns = table.equations.find(e => e.kind === 'row-total')!.of;
  const results = table.equations.find(e => e.kind === 'column-total')!.of;
  const put = (row: string, column: string, value: number) =>
    values.set(cellKey('applications', 'applications', row, column), String(value));
  const empty = random.chance(0.2);
  const sums = new Map<string, number>();
  const putRow = (row: string, figures: readonly number[]) => {
    columns.forEach((column, i) => {
      put(row, column, figures[i]!);
    });
    put(
      row,
      'total',
      figures.reduce((a, b) => a + b, 0),
    );
  };
  for (const row of results) {
    const figures = columns.map(() => (empty ? 0 : small(random)));
    columns.forEach((column, i) => {
      sums.set(column, (sums.get(column) ?? 0) + figures[i]!);
    });
    putRow(row, figures);
  }
  const total = columns.map(column => sums.get(column)!);
  const carriedOut = columns.map(() => (empty ? 0 : small(random)));
  const carriedIn = columns.map((_, i) => Math.min(empty ? 0 : small(random), total[i]! + carriedOut[i]!));
  putRow('total', total);
  putRow('carried-out', carriedOut);
  putRow('carried-in', carriedIn);
  putRow(
    'received',
    columns.map((_, i) => total[i]! + carriedOut[i]! - carriedIn[i]!),
  );
}

function fillReview(values: Map<string, string>, random: Random): void {
  for (const group of ['reconsideration', 'direct', 'after']) {
    const figures = ['upheld', 'corrected', 'other', 'pending'].map(result => [result, small(random)] as const);
    const total = figures.reduce((sum, [, figure]) => sum + figure, 0);
    for (const [result, figure] of [...figures, ['total', total] as const]) {
      values.set(cellKey('review', 'review', 'cases', `${group}-${result}`), String(figure));
    }
  }
}

function fillDisclosure(values: Map<string, string>, edition: EditionName, random: Random): void {
  const put = (part: string, row: string, figures: Readonly<Record<string, string>>) => {
    for (const [column, text] of Object.entries(figures)) values.set(cellKey('disclosure', part, row, column), text);
  };
  const issued = random.int(0, 6);
  const kept = random.int(issued, 60);
  const decisions = () => String(random.chance(0.3) ? 0 : random.int(1, 98_000));
  const none = ['0', '0', '0'] as const;
  const made = [String(issued), String(issued), String(kept)] as const;
  if (edition === 'revised') {
    const repealed = String(random.int(0, 3));
    put('item-1', 'regulations', { issued: '0', repealed: '0', 'in-force': '0' });
    put('item-1', 'normative', { issued: made[0], repealed, 'in-force': made[2] });
    put('item-5', 'licences', { decisions: decisions() });
    for (const row of ['penalties', 'coercion']) put('item-6', row, { decisions: decisions() });
    put('item-8', 'fees', { amount: random.pick(['0', '12.5', '316441', '0.86']) });
    return;
  }
  for (const [row, [a, b, c]] of [['regulations', none] as const, ['normative', made] as const])
    put('item-1', row, { made: a, opened: b, open: c });
  const change = () => ({ before: String(random.int(5, 90)), change: random.pick(['0', '+2', '-1', '增3', '减4']) });
  for (const row of ['licences', 'services']) put('item-5', row, { ...change(), decisions: decisions() });
  for (const row of ['penalties', 'coercion']) put('item-6', row, { ...change(), decisions: decisions() });
  put('item-8', 'fees', change());
  put(
    'item-9',
    'procurement',
    random.pick([
      { purchases: '0', amount: '0' },
      { purchases: '8', amount: '768060元' },
      { purchases: '3', amount: '21.57万元' },
    ]),
  );
}

/** Leaves first, then every sum from its parts; some zeros are left blank, as the national form has it. */
function fillStatistics(values: Map<string, string>, table: TableSpec, random: Random): void {
  const part = table.parts[0]!;
  const rows = part.rows.filter(row => !row.local);
  const known = new Map<string, number>();
  const sums = table.equations.flatMap(e => (e.kind === 'group-total' ? [e] : []));
  const wholes = new Map(table.equations.flatMap(e => (e.kind === 'part' ? [[e.part, e.whole] as const] : [])));
  const figure = (key: string): number => {
    const made = known.get(key);
    if (made !== undefined) return made;
    const sum = sums.find(e => e.total === key)?.of.filter(k => rows.some(r => r.key === k)) ?? [];
    const whole = wholes.get(key);
    const value =
      sum.length > 0
        ? sum.reduce((total, k) => total + figure(k), 0)
        : whole
          ? random.int(0, Math.min(figure(whole), 3))
          : small(random);
    known.set(key, value);
    return value;
  };
  for (const row of rows) {
    const text = row.kind === 'sum' || (statesNothing(row.key) && random.chance(0.5)) ? '' : String(figure(row.key));
    values.set(cellKey('statistics', part.key, row.key, 'value'), text);
  }
  fillChannels(values, random);
}

/** Rows that may stay blank without upsetting a sum: they take part in none. */
const statesNothing = (key: string): boolean =>
  ['offices', 'meetings', 'courses', 'trainees', 'fees', 'budget'].includes(key);

/** What is published went out by one channel at least, and by none more than once. */
function fillChannels(values: Map<string, string>, random: Random): void {
  const put = (row: string, value: number) =>
    values.set(cellKey('statistics', 'statistics', row, 'value'), String(value));
  const [website, wechat] = [random.int(20, 400), random.int(0, 90)];
  put('channels-gazette', 0);
  put('channels-website', website);
  put('channels-microblog', 0);
  put('channels-wechat', wechat);
  put('channels-other', 2);
  put('disclosed', Math.max(website, wechat) + random.int(0, Math.min(wechat, 2)));
  put('disclosed-normative', random.int(0, 4));
  put('normative-issued', random.int(4, 9));
  if (random.chance(0.5)) put('channels', website + wechat + 2);
}
