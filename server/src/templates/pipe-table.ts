import { writtenWidth } from './slots';

/**
 * A GFM table of a header row and body rows, with the columns aligned by display width. Rows have the same number of
 * cells; cells may hold slots. Ends with a line end.
 */
export function pipeTable(header: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...body].map(row => writtenWidth(row[column] ?? ''))),
  );
  const delimiters = widths.map(width => '-'.repeat(width));
  return [header, delimiters, ...body].map(row => pipeRow(row, widths)).join('');
}

const pipeRow = (cells: readonly string[], widths: readonly number[]): string =>
  `| ${cells.map((cell, column) => padded(escaped(cell), widths[column] ?? 0)).join(' | ')} |\n`;

const padded = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - writtenWidth(cell)));

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');
