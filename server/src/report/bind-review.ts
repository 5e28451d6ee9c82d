import type { ColumnSpec, PartSpec, RowSpec } from '../standard/standard';
import { fold } from '../text/fold';
import { range } from '../text/range';
import { isCellContent, isFigureCell } from '../tree/tables/cells';
import type { TableCell, TableRow } from '../tree/tree';
import { formCell } from './form-cell';
import type { FormCell, FormRow } from './report';
import type { RowIndex } from './row-labels';

/** One of 行政复议, 未经复议直接起诉, 复议后起诉 with its five columns. */
interface Group {
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
}

const fewestInOneRow = 11;
const resultsInGroup = 5;

/**
 * 表四, which has one row of fifteen figures under three levels of header. It may also be written as three tables, as
 * three rows of five, as five rows of three, or one figure a row. `before`: the words that stand over the table.
 */
export function bindReview(rows: readonly TableRow[], part: PartSpec, index: RowIndex, before: string): FormRow[] {
  const expected = part.columns.length;
  const wide = rows
    .map(row => ({ row, values: valuesOf(row, expected, index) }))
    .sort((a, b) => b.values.length - a.values.length)[0];
  if (wide && wide.values.length >= fewestInOneRow) {
    const cells = wide.values.slice(0, expected).map((cell, i) => formCell(cell, part.columns[i]!, part.rows[0]));
    return [rowOf(part, wide.row.range, cells, wide.values.length === expected)];
  }
  return bindPieces(rows, part, before);
}

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

function bindPieces(rows: readonly TableRow[], part: PartSpec, before: string): FormRow[] {
  const groups = groupsOf(part);
  const found = new Map<ColumnSpec, FormCell>();
  const used: TableRow[] = [];
  let group = namedGroup(before, groups);
  let aligned = true;
  for (const row of rows) {
    const words = row.cells.filter(c => c.text !== '' && !isCellContent(c.text)).map(c => c.text);
    group = namedGroup(words.join(' '), groups) ?? group;
    const values = figuresOf(row);
    if (values.length === 0) continue;
    const columns = columnsFor(values.length, words, groups, group, found);
    if (!columns) {
      aligned &&= !values.some(c => isFigureCell(c.text));
      continue;
    }
    used.push(row);
    columns.forEach((column, i) => {
      found.set(column, formCell(values[i]!, column, part.rows[0]));
    });
  }
  if (used.length === 0) return [];
  const cells = part.columns.flatMap(column => found.get(column) ?? []);
  const place = range(used[0]!.range.start, used.at(-1)!.range.end);
  return [rowOf(part, place, cells, aligned && cells.length === part.columns.length)];
}

/** The figures of a row, and the blanks among or after them up to the next number of columns that a layout has. */
function figuresOf({ cells }: TableRow): readonly TableCell[] {
  const last = cells.findLastIndex(c => c.text !== '' && !isCellContent(c.text));
  const after = cells.slice(last + 1);
  const filled = after.filter(c => c.text !== '');
  if (filled.length === 0) return [];
  return [1, 3, resultsInGroup].includes(filled.length) ? filled : after.slice(0, resultsInGroup);
}

function columnsFor(
  count: number,
  words: readonly string[],
  groups: readonly Group[],
  current: Group | undefined,
  found: ReadonlyMap<ColumnSpec, FormCell>,
): readonly ColumnSpec[] | undefined {
  const open = groups.find(g => !g.columns.some(c => found.has(c)));
  const result = resultOf(words, groups[0]!);
  if (count === resultsInGroup) {
    const group = current && !current.columns.some(c => found.has(c)) ? current : open;
    return group?.columns;
  }
  if (result < 0) return undefined;
  if (count === groups.length) return groups.map(g => g.columns[result]!);
  const group = current ?? groups.find(g => !found.has(g.columns[result]!));
  return count === 1 && group ? [group.columns[result]!] : undefined;
}

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

function groupsOf({ columns }: PartSpec): readonly Group[] {
  const names = [...new Set(columns.map(c => c.path.at(-2)!))];
  return names.map(name => ({ name: fold(name), columns: columns.filter(c => c.path.at(-2) === name) }));
}

/** Puts together the pieces of 表四 that several tables hold. */
export function mergeReview(rows: readonly FormRow[]): readonly FormRow[] {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return rows;
  const { part } = first;
  const cells = part.columns.flatMap(column => rows.flatMap(r => r.cells.find(c => c.column === column) ?? []));
  const place = range(first.range.start, rows.at(-1)!.range.end);
  return [rowOf(part, place, cells, cells.length === part.columns.length)];
}

function rowOf(part: PartSpec, place: FormRow['range'], cells: readonly FormCell[], aligned: boolean): FormRow {
  const spec: RowSpec = part.rows[0]!;
  return { part, spec, label: { value: '', range: range(place.start, place.start) }, range: place, cells, aligned };
}
