import type { ColumnSpec, PartSpec, TableSpec } from '../standard/standard';

/** A row as it goes under the headers of a form: as many cells as the part has columns. */
export interface WrittenRow {
  readonly label: string;
  /** For the 单位 column of a form that prints one. */
  readonly unit?: string;
  readonly cells: readonly string[];
}

/**
 * The rows of one part of a form, all of one length: its caption if it has one, the headers, then `rows`.
 *
 * Spans are not kept: a label stands in the first of the cells it spans. Headers of several levels become two rows,
 * `自然人, 法人或其他组织, , …` over `, 商业企业, 科研机构, …`.
 */
export function formGrid(spec: TableSpec, part: PartSpec, rows: readonly WrittenRow[]): readonly (readonly string[])[] {
  const labelled = part.rows.some(row => row.label !== '');
  const withUnits = part.rows.some(row => row.unit !== undefined);
  const lead = (label: string, unit: string) => [...(labelled ? [label] : []), ...(withUnits ? [unit] : [])];
  const corner = part.corner ?? spec.corner ?? '';
  const headers = headerRows(part.columns).map((cells, level) =>
    level === 0 ? [...lead(corner, '单位'), ...cells] : [...lead('', ''), ...cells],
  );
  const body = rows.map(row => [...lead(row.label, row.unit ?? '——'), ...row.cells]);
  const caption = part.caption === undefined ? [] : [captionRow(part.caption, headers[0]?.length ?? 1)];
  return [...caption, ...headers, ...body];
}

const captionRow = (caption: string, width: number): readonly string[] => [
  caption,
  ...Array.from({ length: width - 1 }, () => ''),
];

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
