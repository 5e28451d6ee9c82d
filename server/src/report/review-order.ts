import type { ColumnSpec, PartSpec } from '../standard/standard';
import { fold } from '../text/fold';
import type { TableRow } from '../tree/tree';
import type { HeaderReader } from './header-orders';

/** One of 行政复议, 未经复议直接起诉, 复议后起诉 with its five columns. */
export interface ReviewGroup {
  /** Folded. */
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
}

export type ReviewOrderReader = HeaderReader<PartSpec, readonly ColumnSpec[] | undefined>;

export function groupsOf({ columns }: PartSpec): readonly ReviewGroup[] {
  const names = [...new Set(columns.map(c => c.path.at(-2)!))];
  return names.map(name => ({ name: fold(name), columns: columns.filter(c => c.path.at(-2) === name) }));
}

const litigation = fold('行政诉讼');

/**
 * The columns of 表四 in the order in which its header names them; undefined where it does not name each group once and
 * each of their results once.
 */
export function reviewOrder(header: readonly TableRow[], part: PartSpec): readonly ColumnSpec[] | undefined {
  const groups = groupsOf(part);
  const rows = header.map(({ cells }) => cells.filter(c => c.text !== '').map(c => fold(c.text)));
  const lines = rows.every(row => row.length < 2) ? [rows.flat()] : rows;
  const order = groupOrder(lines, groups);
  const results = lines.map(line => line.filter(word => nameIn(groups[0]!, word) >= 0)).filter(line => line.length > 0);
  const pieces = order && resultsOf(results, order, groups);
  if (!pieces) return undefined;
  const columns = order.flatMap((group, i) => pieces[i]!.map(word => group.columns[nameIn(group, word)]!));
  return new Set(columns).size === columns.length ? columns : undefined;
}

const nameIn = ({ columns }: ReviewGroup, word: string): number =>
  columns.findIndex(({ path }) => fold(path.at(-1)!) === word);

/** Side by side in one row, or 行政复议 beside 行政诉讼 and the two kinds of the latter in the next. */
function groupOrder(lines: readonly (readonly string[])[], groups: readonly ReviewGroup[]) {
  const [reconsideration, ...suits] = groups as readonly [ReviewGroup, ...ReviewGroup[]];
  const top = orderOf(lines, [reconsideration.name, litigation]);
  const inner = inOrder(lines, suits);
  if (!top || !inner) return inOrder(lines, groups);
  return top[0] === litigation ? [...inner, reconsideration] : [reconsideration, ...inner];
}

const inOrder = (lines: readonly (readonly string[])[], groups: readonly ReviewGroup[]) =>
  orderOf(
    lines,
    groups.map(g => g.name),
  )?.map(name => groups.find(g => g.name === name)!);

/** These words as the one row that has all of them has them; a merged cell that was spread says its word several times. */
function orderOf(lines: readonly (readonly string[])[], words: readonly string[]): readonly string[] | undefined {
  const rows = lines.map(line => [...new Set(line.filter(word => words.includes(word)))]);
  return rows.find(row => row.length === words.length);
}

/** For each group in its order the names of its results; 行政复议 may have them one row above the others. */
function resultsOf(
  rows: readonly (readonly string[])[],
  order: readonly ReviewGroup[],
  groups: readonly ReviewGroup[],
): readonly (readonly string[])[] | undefined {
  const size = groups[0]!.columns.length;
  const [first = [], second] = rows;
  if (rows.length === 1 && first.length === size * groups.length) return order.map((_, i) => piece(first, i, size));
  if (rows.length !== 2 || first.length !== size || second!.length !== size * (groups.length - 1)) return undefined;
  const suits = order.filter(group => group !== groups[0]);
  return order.map(group => (group === groups[0] ? first : piece(second!, suits.indexOf(group), size)));
}

const piece = (words: readonly string[], at: number, size: number): readonly string[] =>
  words.slice(at * size, (at + 1) * size);
