import type { ColumnSpec, PartSpec, TableSpec } from '../standard/standard';
import { fold } from '../text/fold';
import { range, type TextRange } from '../text/range';
import { isCellContent, isFigureCell } from '../tree/tables/cells';
import type { TableBlock, TableCell, TableRow } from '../tree/tree';
import type { Binding, BoundCell, BoundRow } from './binding';
import { withoutPageNumber } from './page-numbers';
import type { FormRow } from './report';
import { type ReviewGroup as Group, groupsOf, type ReviewOrderReader } from './review-order';
import type { RowIndex } from './row-labels';
import { isFlowing } from './scattered';

interface Review {
  readonly spec: TableSpec;
  readonly index: RowIndex;
  readonly reviewOrder: ReviewOrderReader;
}

const fewestInOneRow = 11;
const resultsInGroup = 5;
const groupsOfReview = 3;

/**
 * 表四, which has one row of fifteen figures under three levels of header. It may also be written as three tables, as
 * three rows of five, as five rows of three, or one figure a row.
 */
export function bindReview({ rows, notation }: TableBlock, form: Review, before: string): Binding {
  const { spec, index } = form;
  const part = spec.parts[0]!;
  const expected = part.columns.length;
  const wide = widest(rows.map(row => ({ row, values: valuesOf(row, expected, index) })));
  if (!wide || wide.values.length < fewestInOneRow)
    return { rows: bindPieces(rows, part, before), byFigures: false, byWords: true };
  const columns = form.reviewOrder(headerOver(rows, wide.row), part) ?? part.columns;
  const byFigures = isFlowing(notation) && wide.values.length > expected;
  const values = byFigures ? withoutPageNumber(wide.values, columns, spec.equations) : wide.values;
  const inText = values.slice(0, expected).map((cell, i): BoundCell => ({ cell, column: columns[i]! }));
  const cells = part.columns.flatMap(column => inText.find(cell => cell.column === column) ?? []);
  return {
    rows: [rowOf(part, range(wide.row.start, wide.row.end), cells, values.length === expected)],
    byFigures,
    byWords: false,
  };
}

interface Values {
  readonly row: TableRow;
  readonly values: readonly TableCell[];
}

/** The row with most values, and of those alike the one with most figures: a header may begin with a blank row. */
function widest(rows: readonly Values[]): Values | undefined {
  const [first, ...others] = rows;
  return first && others.reduce((best, row) => (isWider(row, best) ? row : best), first);
}

function isWider({ values }: Values, than: Values): boolean {
  if (values.length !== than.values.length) return values.length > than.values.length;
  const filled = filledOf(values);
  return filled === 0 ? filledOf(than.values) === 0 : filled > filledOf(than.values);
}

const filledOf = (values: readonly TableCell[]): number => values.filter(c => c.text !== '').length;

/** Written one cell a line, the last of the heads stands in one row with the figures. */
const headerOver = (rows: readonly TableRow[], row: TableRow): readonly TableRow[] => [
  ...rows.slice(0, rows.indexOf(row)),
  { ...row, cells: row.cells.slice(0, 1).filter(cell => !isCellContent(cell.text)) },
];

function valuesOf({ cells }: TableRow, expected: number, index: RowIndex): readonly TableCell[] {
  const labels = cells.filter(c => c.text !== '' && !isCellContent(c.text));
  const isHeader = cells.filter(c => isFigureCell(c.text)).length < resultsInGroup;
  if (isHeader && labels.length > 1 && labels.some(c => index.isColumnLabel(c.text))) return [];
  const first = cells[0];
  let values = first && labels.includes(first) ? cells.slice(1) : cells;
  while (values.length > expected && values.at(-1)!.text === '') values = values.slice(0, -1);
  while (values.length > expected && values[0]!.text === '') values = values.slice(1);
  return values;
}

function bindPieces(rows: readonly TableRow[], part: PartSpec, before: string): BoundRow[] {
  const groups = groupsOf(part);
  const found = new Map<ColumnSpec, TableCell>();
  const used: TableRow[] = [];
  let group = namedGroup(before, groups);
  let heads = noHeads(groups);
  let aligned = true;
  for (const [at, row] of rows.entries()) {
    const words = wordsOf(row);
    group = namedGroup(words.join(' '), groups) ?? group;
    const opens = headsIn(wordsOf(rows[at + 1]), groups) !== undefined;
    const values = figuresOf(row, opens ? noHeads(groups) : heads, resultOf(words, groups[0]!) >= 0);
    if (values.length === 0) heads = headsIn(words, groups) ?? heads;
    if (values.length === 0) continue;
    const columns = columnsFor(values.length, words, heads, group, found);
    if (!columns) {
      aligned &&= !values.some(c => isFigureCell(c.text));
      continue;
    }
    used.push(row);
    columns.forEach((column, i) => {
      found.set(column, values[i]!);
    });
  }
  if (used.length === 0) return [];
  const cells = part.columns.flatMap((column): readonly BoundCell[] => {
    const cell = found.get(column);
    return cell ? [{ cell, column }] : [];
  });
  const place = range(used[0]!.start, used.at(-1)!.end);
  return [rowOf(part, place, cells, aligned && cells.length === part.columns.length)];
}

/**
 * The figures of a row and the blanks among them: five under the heads of the results, or for one result (`ofResult`) one
 * for each group that the heads name, else one. A row of blanks counts where heads and a label of its own tell what it is.
 */
function figuresOf({ cells }: TableRow, heads: PieceHeads, ofResult: boolean): readonly TableCell[] {
  const last = cells.findLastIndex(c => c.text !== '' && !isCellContent(c.text));
  const after = cells.slice(last + 1);
  const filled = after.filter(c => c.text !== '');
  const wanted = ofResult ? groupsOfReview : resultsInGroup;
  if (filled.length === 0) {
    const told = last >= 0 && (ofResult ? heads.across : heads.seen);
    return told && after.length === wanted ? after : [];
  }
  if (filled.length === wanted || (ofResult && filled.length === 1 && !heads.across)) return filled;
  return after.slice(0, wanted);
}

function columnsFor(
  count: number,
  words: readonly string[],
  { groups, results }: PieceHeads,
  current: Group | undefined,
  found: ReadonlyMap<ColumnSpec, TableCell>,
): readonly ColumnSpec[] | undefined {
  const open = groups.find(g => !g.columns.some(c => found.has(c)));
  const result = resultOf(words, groups[0]!);
  if (count === resultsInGroup) {
    const group = current && !current.columns.some(c => found.has(c)) ? current : open;
    return group && results.map(at => group.columns[at]!);
  }
  if (result < 0) return undefined;
  if (count === groups.length) return groups.map(g => g.columns[result]!);
  const group = current ?? groups.find(g => !found.has(g.columns[result]!));
  return count === 1 && group ? [group.columns[result]!] : undefined;
}

/** The groups, or the places of the five results, from left to right. */
interface PieceHeads {
  readonly groups: readonly Group[];
  readonly results: readonly number[];
  /** True if a row of heads names all groups: the results then stand below each other. */
  readonly across: boolean;
  /** True if a row of heads has named the results. */
  readonly seen: boolean;
}

const noHeads = (groups: readonly Group[]): PieceHeads => ({
  groups,
  results: groups[0]!.columns.map((_, i) => i),
  across: false,
  seen: false,
});

const wordsOf = (row: TableRow | undefined): readonly string[] =>
  row?.cells.filter(c => c.text !== '' && !isCellContent(c.text)).map(c => c.text) ?? [];

/** What a row of column heads says of their order, if it names all groups or all results once. */
function headsIn(words: readonly string[], groups: readonly Group[]): PieceHeads | undefined {
  const results = groups[0]!.columns.map((_, i) => i);
  const named = words.map(word => resultOf([word], groups[0]!)).filter(at => at >= 0);
  if (isOrder(named, results.length)) return { groups, results: named, across: false, seen: true };
  const places = words.map(word => groups.findIndex(g => g.name === fold(word))).filter(at => at >= 0);
  return isOrder(places, groups.length)
    ? { groups: places.map(at => groups[at]!), results, across: true, seen: false }
    : undefined;
}

const isOrder = (places: readonly number[], size: number): boolean =>
  places.length === size && new Set(places).size === size;

/** Which of the five results a row is about. */
function resultOf(words: readonly string[], { columns }: Group): number {
  const last = fold(words.at(-1) ?? '');
  const found = columns.findIndex(c => fold(c.path.at(-1)!) === last);
  return found < 0 && last === '合计' ? columns.length - 1 : found;
}

/** The only group that some words name: 行政诉讼 alone, or several names at once, tell nothing. */
function namedGroup(words: string, groups: readonly Group[]): Group | undefined {
  const plain = fold(words);
  const named = groups.filter(g => plain.includes(g.name));
  return named.length === 1 ? named[0] : undefined;
}

function rowOf(part: PartSpec, place: TextRange, cells: readonly BoundCell[], aligned: boolean): BoundRow {
  const label = { text: '', range: range(place.start, place.start) };
  return { part, spec: part.rows[0]!, label, range: place, cells, aligned };
}

/** Puts together the pieces of 表四 that several tables hold. */
export function mergeReview(rows: readonly FormRow[]): readonly FormRow[] {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return rows;
  const { part, spec } = first;
  const cells = part.columns.flatMap(column => rows.flatMap(r => r.cells.find(c => c.column === column) ?? []));
  const place = range(first.range.start, rows.at(-1)!.range.end);
  const label = { value: '', range: range(place.start, place.start) };
  const aligned = cells.length === part.columns.length;
  return [spec ? { part, spec, label, range: place, cells, aligned } : { part, label, range: place, cells, aligned }];
}
