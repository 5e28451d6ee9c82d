import type { ColumnSpec, PartSpec } from '../standard/standard';
import { fold } from '../text/fold';
import type { TableRow } from '../tree/tree';

/** The columns from left to right; undefined stands for one that no form has: 小计, 行次. */
export type ColumnOrder = readonly (ColumnSpec | undefined)[];

/** A header word: a column of the form, the name over several of them, or a column that no form has. */
type Word =
  | { readonly kind: 'column'; readonly column: ColumnSpec; readonly group: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'extra' };

type Line = readonly Word[];

/**
 * The order in which a header names the columns. Merged cells may be there or gone: `法人或其他组织` in one row stands for the
 * columns under it in the next. Undefined where the header does not name each column just once: then nothing is guessed.
 */
export function columnOrder(header: readonly TableRow[], { columns }: PartSpec): ColumnOrder | undefined {
  const words = wordsOf(columns);
  const rows = header.map(row => withoutRepeats(row.cells.flatMap(cell => read(cell.text, words) ?? [])));
  const flowing = rows.every(row => row.length < 2);
  const lines = flowing ? [rows.flat()] : rows;
  const flat = lines.findLast(line => isComplete(line, columns) && !line.some(word => word.kind === 'group'));
  const found = flat ?? (isComplete(lines.flat(), columns) ? nested(lines, columns, flowing) : undefined);
  return found?.map(word => (word.kind === 'column' ? word.column : undefined));
}

/** True for the form's own order; columns that no form has do not count. */
export const isFormsOrder = (order: ColumnOrder, { columns }: PartSpec): boolean =>
  order.filter(column => column !== undefined).every((column, i) => column === columns[i]);

/** Every column just once. */
function isComplete(line: Line, columns: readonly ColumnSpec[]): boolean {
  const named = line.flatMap(word => (word.kind === 'column' ? [word.column] : []));
  return named.length === columns.length && new Set(named).size === columns.length;
}

const extras = ['小计', '行次'];

function wordsOf(columns: readonly ColumnSpec[]): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>(extras.map(name => [name, { kind: 'extra' }]));
  const depth = Math.min(...columns.map(({ path }) => path.length));
  for (const column of columns) {
    const { path, aliases = [] } = column;
    const group = path.length > depth ? fold(path.at(-2)!) : '';
    if (group !== '') words.set(group, { kind: 'group', name: group });
    for (const name of [path.at(-1)!, ...aliases]) words.set(fold(name), { kind: 'column', column, group });
  }
  return words;
}

const shortestCut = 2;
const longestWord = 30;

/** A word may be cut, `社会公益`, where it can still mean only one column. */
function read(text: string, words: ReadonlyMap<string, Word>): Word | undefined {
  const key = text.length > longestWord ? '' : fold(text);
  const word = words.get(key);
  if (word || key.length < shortestCut) return word;
  const meant = [...words].filter(([name]) => name.startsWith(key));
  return meant.length === 1 ? meant[0]![1] : undefined;
}

/** A merged cell that was spread says its word in each of its columns. */
const withoutRepeats = (line: Line): Line =>
  line.filter((word, i) => {
    const before = line[i - 1];
    return !(word.kind === 'group' && before?.kind === 'group' && before.name === word.name);
  });

/** The columns of a group come where its name stands. What belongs together must stand in one row. */
function nested(lines: readonly Line[], columns: readonly ColumnSpec[], flowing: boolean): Line | undefined {
  const top = pieceOf(lines, '');
  if (!top) return undefined;
  const names = top.flatMap(word => (word.kind === 'group' ? [word.name] : []));
  const inner = new Map(names.map(name => [name, pieceOf(lines, name)]));
  if (inner.size < names.length || [...inner.values()].includes(undefined)) return undefined;
  const made = (flowing ? inFormsPlace(top, columns) : top).flatMap(word =>
    word.kind === 'group' ? inner.get(word.name)! : [word],
  );
  return isComplete(made, columns) ? made : undefined;
}

/** The words of one group, '' for those that stand under no other; undefined where several rows have some. */
function pieceOf(lines: readonly Line[], group: string): Line | undefined {
  const pieces = lines.map(line => line.filter((_, at) => groupAt(line, at) === group)).filter(p => p.length > 0);
  return pieces.length === 1 ? pieces[0] : undefined;
}

/** A column that no form has belongs to the group that it stands beside. */
function groupAt(line: Line, at: number): string {
  const word = line[at]!;
  if (word.kind === 'column') return word.group;
  const beside = word.kind === 'extra' ? [line[at - 1], line[at + 1]] : [];
  return beside.flatMap(other => (other?.kind === 'column' && other.group !== '' ? [other.group] : []))[0] ?? '';
}

/**
 * Written one cell a line, the name of a group may only have come first because it stands higher: it goes where the form
 * has it, if the others are as in the form.
 */
function inFormsPlace(top: Line, columns: readonly ColumnSpec[]): Line {
  if (top[0]?.kind !== 'group') return top;
  const rank = (word: Word): number => {
    if (word.kind === 'extra') return -1;
    return columns.findIndex(c =>
      word.kind === 'column' ? c === word.column : fold(c.path.at(-2) ?? '') === word.name,
    );
  };
  const loose = top.filter(word => word.kind !== 'group').map(rank);
  const asInForm = loose.every((at, i) => at >= 0 && (i === 0 || at > loose[i - 1]!));
  return asInForm ? top.toSorted((a, b) => rank(a) - rank(b)) : top;
}
