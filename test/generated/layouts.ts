import type { PartSpec, RowSpec, TableKey, TableSpec } from '../../server/src/standard/standard';
import { type Grid, type GridCell, gridOf } from './grid';
import { expanded, type WholeNotation, writeGrid } from './notations';
import { permuted } from './permuted';
import type { Random } from './random';
import { cellKey, type Values } from './values';

/**
 * The ways in which reports carry a table: whole, `split` into small tables under sub-headings, `paged` with a page
 * break in it, `sideways`: 表二 with rows and columns exchanged, or `swapped`: 表四 with rows and columns exchanged, the others with names that say nothing over their columns.
 */
export type WrittenNotation = WholeNotation | 'split' | 'paged' | 'swapped' | 'sideways';

export const notationsFor = (tables: readonly TableKey[]): readonly WrittenNotation[] => [
  ...(['gfm', 'ragged', 'tabs', 'lines', 'html', 'barred', 'opened', 'extracted'] as const),
  ...(tables.includes('statistics') ? (['triples'] as const) : []),
  ...(['csv', 'semicolons', 'boxed', 'ruled', 'spaces', 'split', 'paged', 'swapped', 'sideways'] as const),
];

export interface Layout {
  readonly notation: WrittenNotation;
  readonly subtotal: boolean;
  /** The columns in another order than the form's. */
  readonly permuted: boolean;
}

/** Lines of a table; joined with line ends, without one at the end. */
export function writeTable(form: TableSpec, values: Values, layout: Layout, random: Random): readonly string[] {
  const { notation, subtotal } = layout;
  const namesColumns = notation !== 'swapped' || form.key === 'review';
  const spec = layout.permuted && namesColumns ? permuted(form, random) : form;
  if (notation === 'split') return writeSplit(spec, values, subtotal, random);
  if (notation === 'swapped') return writeSwapped(spec, values, subtotal, random);
  if (notation === 'sideways' && form.key === 'disclosure') return writeSideways(spec, values);
  const grid = { ...gridOf(spec, values, subtotal), telling: layout.permuted };
  if (notation === 'paged') return writePaged(grid, random);
  return writeGrid(grid, notation === 'sideways' ? 'gfm' : notation, random);
}

/** The rows of each part beside each other, its columns below. */
const writeSideways = (spec: TableSpec, values: Values): readonly string[] =>
  spec.parts.flatMap((part, i) => {
    const lineOf = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
    const figure = (row: string, column: string) => values.get(cellKey(spec.key, part.key, row, column)) ?? '';
    return [
      ...(i > 0 ? [''] : []),
      lineOf([part.corner!, ...part.rows.map(row => row.label)]),
      `|${' --- |'.repeat(part.rows.length + 1)}`,
      ...part.columns.map(({ key, path }) => lineOf([path[0]!, ...part.rows.map(row => figure(row.key, key))])),
    ];
  });

interface Piece {
  readonly heading: string;
  readonly grid: Grid;
}

/** Small tables, each under words of its own. */
function writeSplit(spec: TableSpec, values: Values, subtotal: boolean, random: Random): readonly string[] {
  const notation = random.pick(['gfm', 'tabs', 'html', 'csv'] as const);
  const pieces = spec.key === 'review' ? reviewPieces(spec, values) : partPieces(spec, values, subtotal, random);
  return pieces.flatMap(({ heading, grid }, i) => [
    ...(i > 0 ? [''] : []),
    heading,
    '',
    ...writeGrid(grid, notation, random),
  ]);
}

function reviewPieces(spec: TableSpec, values: Values): readonly Piece[] {
  const part = spec.parts[0]!;
  return ['行政复议', '未经复议直接起诉', '复议后起诉'].map(heading => {
    const columns = part.columns.filter(c => c.path.at(-2) === heading);
    const figures = columns.map(c => values.get(cellKey(spec.key, part.key, 'cases', c.key)) ?? '');
    const rows = [columns.map(c => c.path.at(-1)!), figures].map(row => row.map(single));
    return { heading, grid: { columns: columns.length, headers: 1, rows } };
  });
}

const single = (text: string, column: number): GridCell => ({ text, column, columnSpan: 1, rowSpan: 1 });

function partPieces(spec: TableSpec, values: Values, subtotal: boolean, random: Random): readonly Piece[] {
  const each = spec.key === 'applications' && random.chance(0.5);
  return spec.parts.flatMap(part => {
    const chunks = spec.key === 'disclosure' ? [part.rows] : chunksOf(part, each);
    return chunks.map((rows, i) => ({
      heading: `（表${i + 1}）`,
      grid: gridOf({ ...spec, parts: [{ ...part, rows }] }, values, subtotal),
    }));
  });
}

/** Rows of one group together, or every row for itself; the names of groups stay with the rows below them. */
function chunksOf({ rows }: PartSpec, each: boolean): readonly (readonly RowSpec[])[] {
  const chunks: RowSpec[][] = [[]];
  for (const row of rows) {
    const last = chunks.at(-1)!;
    const before = last.at(-1);
    const opens = before && before.kind !== 'group' && (each ? true : groupOf(row) !== groupOf(before));
    if (opens) chunks.push([row]);
    else last.push(row);
  }
  return chunks;
}

const groupOf = ({ key, under, kind }: RowSpec): string =>
  kind === 'group' || under.length === 0 ? key : `${under[0]}/${under[1] ?? ''}`;

/** A page ends within the table: its number, and on the next page the column heads again. */
function writePaged(grid: Grid, random: Random): readonly string[] {
  const lines = expanded(grid);
  const at = random.int(grid.headers + 1, Math.max(grid.headers + 1, lines.length - 1));
  const mark = random.pick(['— 3 —', '第 3 页', '3', '- 12 -']);
  const how = random.pick(['tabs', 'bars', 'flow'] as const);
  if (how === 'flow' && grid.columns !== statisticsColumns) return writeFlowingPages(grid, at, mark);
  const write = (row: readonly string[]) => (how === 'tabs' ? row.join('\t') : `| ${row.join(' | ')} |`);
  const repeated = grid.headers > 0 && at < lines.length ? lines.slice(0, grid.headers).map(write) : [];
  const broken = at < lines.length ? ['', mark, '', ...repeated] : [];
  return [...lines.slice(0, at).map(write), ...broken, ...lines.slice(at).map(write)];
}

/** In the 统计表 a blank before a page number would leave no trace. */
const statisticsColumns = 3;

/** One cell a line, the page number between two rows or at the end. */
function writeFlowingPages({ rows, headers }: Grid, at: number, mark: string): readonly string[] {
  const cells = (from: number, to?: number) =>
    rows.slice(from, to).flatMap(row => row.flatMap(({ text }) => (text === '' ? [] : [text, ''])));
  const heads = at < rows.length ? cells(0, headers) : [];
  return [...cells(0, at), mark, '', ...heads, ...cells(at)].slice(0, -1);
}

/** As a page's own editor makes it: 列1, 列2 over the figures, the names of groups again in every row. */
function writeSwapped(spec: TableSpec, values: Values, subtotal: boolean, random: Random): readonly string[] {
  if (spec.key === 'review') return swappedReview(spec, values, random).map(row => row.join('\t'));
  const grid = gridOf(spec, values, subtotal);
  const rows = repeatedGroups(grid).slice(subtotal ? 0 : grid.headers);
  const generic = ['项目', ...Array.from({ length: grid.columns - 1 }, (_, i) => `列${i + 1}`)];
  const numbered = random.chance(0.5) ? [['栏次', ...generic.slice(1).map((_, i) => String(i + 1))]] : [];
  return [generic, ...numbered, ...rows].map(row => row.join('\t'));
}

/** Merged cells that reach down say their words in every row. */
function repeatedGroups(grid: Grid): readonly (readonly string[])[] {
  const held: { text: string; until: number }[] = [];
  return expanded(grid).map((row, at) => {
    for (const cell of grid.rows[at]!)
      if (cell.rowSpan > 1 && at >= grid.headers) held[cell.column] = { text: cell.text, until: at + cell.rowSpan };
    return row.map((text, column) => {
      const above = held[column];
      return text === '' && above && at < above.until ? above.text : text;
    });
  });
}

function swappedReview(spec: TableSpec, values: Values, random: Random): readonly (readonly string[])[] {
  const part = spec.parts[0]!;
  const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const columnsOf = (group: string) => part.columns.filter(c => c.path.at(-2) === group);
  const results = columnsOf(groups[0]!).map(c => c.path.at(-1)!);
  const figure = (group: string, result: string) =>
    values.get(cellKey(spec.key, part.key, 'cases', columnsOf(group).find(c => c.path.at(-1) === result)!.key)) ?? '';
  const shape = random.int(0, 2);
  if (shape === 0) return [['', ...groups], ...results.map(r => [r, ...groups.map(g => figure(g, r))])];
  if (shape === 1) return [['', ...results], ...groups.map(g => [g, ...results.map(r => figure(g, r))])];
  return groups.flatMap(g => results.map(r => [g, r, figure(g, r)]));
}
