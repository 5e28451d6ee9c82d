import type { ColumnSpec, PartSpec, RowSpec, TableSpec } from '../standard/standard';
import { pipeTable } from './pipe-table';
import { slot, toSnippet, withoutSlots } from './slots';

/**
 * The form's table with nothing filled in, as GFM: one table for each part, an empty line between. As a `snippet` it
 * has a tab stop in each cell to be filled in. Ends with a line end (and `$0`).
 *
 * Spans are not kept: a label stands in the first of the cells it spans. Headers of several levels become two rows,
 * `| 自然人 | 法人或其他组织 | | … |` over `| | 商业企业 | 科研机构 | … |`; group rows have a row of their own.
 */
export function blankTable(spec: TableSpec, as: 'text' | 'snippet'): string {
  const template = spec.parts.map(part => partTemplate(spec, part)).join('\n');
  return as === 'text' ? withoutSlots(template) : toSnippet(template);
}

function partTemplate(spec: TableSpec, part: PartSpec): string {
  const labelled = part.rows.some(row => row.label !== '');
  const withUnits = part.rows.some(row => row.unit !== undefined);
  const lead = (label: string, unit: string) => [...(labelled ? [label] : []), ...(withUnits ? [unit] : [])];
  const corner = part.corner ?? spec.corner ?? '';
  const headers = headerRows(part.columns).map((cells, level) =>
    level === 0 ? [...lead(corner, '单位'), ...cells] : [...lead('', ''), ...cells],
  );
  const rows = part.rows.filter(row => !row.local);
  const body = rows.map(row => [...lead(row.label, row.unit ?? '——'), ...valueCells(row, part.columns)]);
  return pipeTable(...withCaption(part.caption, [...headers, ...body]));
}

/** A caption becomes the table's first row; GFM wants one row to be the header. */
function withCaption(caption: string | undefined, rows: readonly (readonly string[])[]): Parameters<typeof pipeTable> {
  const [first = [], ...rest] = rows;
  return caption === undefined ? [first, rest] : [first.map((_, column) => (column === 0 ? caption : '')), rows];
}

const valueCells = (row: RowSpec, columns: readonly ColumnSpec[]): readonly string[] =>
  columns.map(() => (row.kind === 'data' ? slot : ''));

/** One row of headers, or two where columns have groups. */
function headerRows(columns: readonly ColumnSpec[]): readonly (readonly string[])[] {
  const paths = columns.map(column => column.path.slice(sharedDepth(columns)));
  if (paths.every(path => path.length === 1)) return [paths.map(path => path[0] ?? '')];
  const groups = paths.map(path => (path.length === 1 ? (path[0] ?? '') : path.slice(0, -1).join('：')));
  const leaves = paths.map(path => (path.length === 1 ? '' : (path.at(-1) ?? '')));
  return [groups.map((group, column) => (group === groups[column - 1] ? '' : group)), leaves];
}

/** How many outer levels all columns have in common; they tell nothing apart. */
function sharedDepth(columns: readonly ColumnSpec[]): number {
  const [first, ...others] = columns.map(column => column.path.slice(0, -1));
  const differing = (first ?? []).findIndex((label, level) => others.some(path => path[level] !== label));
  return differing === -1 ? Math.min(...columns.map(column => column.path.length - 1)) : differing;
}
