import { editions } from '../../server/src/standard/editions';
import type { SectionKey, Standard, TableKey } from '../../server/src/standard/standard';
import { effort } from '../support/effort';
import { notationsFor, type WrittenNotation } from './layouts';
import { createRandom, type Random } from './random';
import { createValues, type Values } from './values';

export interface Style {
  readonly ascii: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly byteOrderMark: boolean;
  readonly indent: string;
  readonly markdown: boolean;
  /** Spaces around figures and lines broken inside sentences. */
  readonly pdf: boolean;
  readonly wideDigits: boolean;
  readonly residue: boolean;
  readonly signOff: boolean;
  /** The five aspects as `（一）主动公开。2022年…` or with headings in lines of their own. */
  readonly runIn: boolean;
  /** An empty line after each paragraph. */
  readonly airy: boolean;
  /** Organ and subject of the title on two lines. */
  readonly brokenTitle: boolean;
  /** A column 小计 among the applicants, as some places print it. */
  readonly subtotal: boolean;
  /** Tables whose columns are in another order than the form's, with the heads in that order. */
  readonly permuted: boolean;
}

export interface OwnOrgan {
  readonly name: string;
  readonly kind: 'government' | 'department' | 'township';
  /** `我局`, `我县`, `我镇`. */
  readonly self: string;
}

/** What was done to a sound report. */
export interface Faults {
  readonly periodYear?: number;
  readonly sentence?: string;
  readonly omittedSection?: SectionKey;
  readonly omittedTable?: TableKey;
  /** A row's key, in whatever table has it. */
  readonly omittedRow?: string;
  /** A table as another edition has it, with figures of its own. */
  readonly foreign?: { readonly table: TableKey; readonly standard: Standard; readonly values: Values };
  /** The section whose number is one too high, and all after it. */
  readonly skippedNumber?: number;
}

/** All that a report is written from. */
export interface Plan {
  readonly seed: number;
  readonly standard: Standard;
  readonly year: number;
  readonly organ: OwnOrgan;
  readonly notation: WrittenNotation;
  readonly style: Style;
  readonly values: Values;
  /** 公开政府信息共 total 条，其中 parts. */
  readonly breakdown: { readonly total: number; readonly parts: readonly number[] };
  readonly faults: Faults;
}

const organs: readonly OwnOrgan[] = [
  { name: '云溪市林业局', kind: 'department', self: '我局' },
  { name: '青禾县人民政府', kind: 'government', self: '我县' },
  { name: '石桥镇人民政府', kind: 'township', self: '我镇' },
  { name: '南屏县文化旅游局', kind: 'department', self: '我局' },
  { name: '𬭸县水务局', kind: 'department', self: '我局' },
  { name: '河东街道办事处', kind: 'township', self: '我街道' },
];

const yearsOf: Readonly<Record<Standard['edition'], readonly number[]>> = {
  legacy: [2015, 2016, 2017, 2018],
  trial: [2019, 2020],
  revised: [2021, 2022, 2023, 2024],
};

/** Plan number `seed`: editions and notations in turn, all else at random. */
export function createPlan(seed: number): Plan {
  const random = createRandom(seed + 1);
  const standard = editions[seed % editions.length]!;
  const notations = notationsFor(standard.tables.map(t => t.key));
  const values = createValues(standard, random);
  const disclosed = values.get('statistics/statistics/disclosed/value');
  return {
    seed,
    standard,
    year: random.pick(yearsOf[standard.edition]),
    organ: random.pick(organs),
    notation: notations[Math.floor(seed / editions.length) % notations.length]!,
    style: createStyle(random),
    values,
    breakdown: createBreakdown(random, disclosed === undefined ? random.int(40, 2600) : Number(disclosed)),
    faults: {},
  };
}

/** Of the plans those of every edition in every notation, or where somebody waits one in every notation, editions in turn. */
export function planSeeds(): readonly number[] {
  const notations = Math.max(...editions.map(({ tables }) => notationsFor(tables.map(t => t.key)).length));
  const count = effort(1, editions.length);
  return Array.from({ length: notations }, (_, i) =>
    Array.from({ length: count }, (_, j) => i * editions.length + ((i + j) % editions.length)),
  ).flat();
}

function createStyle(random: Random): Style {
  const markdown = random.chance(0.3);
  return {
    ascii: random.chance(0.4),
    lineEnd: random.chance(0.3) ? '\r\n' : '\n',
    byteOrderMark: random.chance(0.2),
    indent: markdown ? '' : random.pick(['', '\u3000\u3000', '\u00a0\u00a0\u00a0\u00a0', '    ']),
    markdown,
    pdf: !markdown && random.chance(0.2),
    wideDigits: random.chance(0.2),
    residue: !markdown && random.chance(0.4),
    signOff: random.chance(0.5),
    runIn: random.chance(0.5),
    airy: markdown || random.chance(0.5),
    brokenTitle: !markdown && random.chance(0.15),
    subtotal: random.chance(0.12),
    permuted: random.chance(0.12),
  };
}

function createBreakdown(random: Random, total: number): Plan['breakdown'] {
  const parts = [random.int(0, Math.floor(total / 2)), random.int(0, Math.floor(total / 4))];
  return { total, parts: [...parts, total - parts[0]! - parts[1]!] };
}

export const nameOf = ({ seed, standard, year, organ, notation, style }: Plan): string => {
  const said = Object.entries(style).flatMap(([key, value]) => (value === true ? [key] : []));
  return `#${seed} ${standard.edition} ${year} ${organ.kind} ${notation} ${said.join(' ')}${style.lineEnd === '\n' ? '' : ' crlf'}${style.indent ? ' indent' : ''}`;
};
