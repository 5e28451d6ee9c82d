import type { PartSpec, TableSpec } from '../standard/standard';
import { formGrid, type WrittenRow } from './form-grid';
import { pipeTable } from './pipe-table';
import { slot, toSnippet, withoutSlots } from './slots';

/**
 * The form's table with nothing filled in, as GFM: one table for each part, an empty line between. As a `snippet` it
 * has a tab stop in each cell to be filled in. Ends with a line end (and `$0`). Group rows have a row of their own.
 */
export function blankTable(spec: TableSpec, as: 'text' | 'snippet'): string {
  const template = tableTemplate(spec);
  return as === 'text' ? withoutSlots(template) : toSnippet(template);
}

/** The same with a slot in each cell to be filled in. */
export const tableTemplate = (spec: TableSpec): string =>
  spec.parts.map(part => gridTable(formGrid(spec, part, blankRows(part)))).join('\n');

const blankRows = ({ rows, columns }: PartSpec): readonly WrittenRow[] =>
  rows
    .filter(row => !row.local)
    .map(({ label, unit, kind }) => ({
      label,
      ...(unit !== undefined && { unit }),
      cells: columns.map(() => (kind === 'data' ? slot : '')),
    }));

/** GFM wants one row to be the header: a caption, where there is one. */
const gridTable = ([header = [], ...body]: readonly (readonly string[])[]): string => pipeTable(header, body);
