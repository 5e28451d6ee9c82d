import type { PartSpec, TableSpec } from '../standard/standard';
import { formGrid, type WrittenRow } from './form-grid';
import { pipeTable } from './pipe-table';

/** What goes into one part of a form. */
export interface FilledPart {
  readonly part: PartSpec;
  readonly rows: readonly WrittenRow[];
}

/** `markdown`: GFM, aligned by display width; `tsv`: tabs between cells, as spreadsheets and WPS paste them. */
export type TableTarget = 'markdown' | 'tsv';

/** The table of a form with these rows in it: one table for each part, an empty line between. Ends with a line end. */
export function filledTable(spec: TableSpec, parts: readonly FilledPart[], target: TableTarget): string {
  const write = target === 'markdown' ? asMarkdown : asTabs;
  return parts.map(({ part, rows }) => write(formGrid(spec, part, rows))).join('\n');
}

type Grid = readonly (readonly string[])[];

const asMarkdown = ([header = [], ...body]: Grid): string => pipeTable(header, body);

const asTabs = (rows: Grid): string =>
  rows.map(cells => `${cells.map(cell => cell.replace(/\s+/g, ' ')).join('\t')}\n`).join('');
