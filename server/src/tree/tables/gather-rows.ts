import type { Cursor } from '../cut';

interface GatheredRow {
  /** `labels`: it has no figures. */
  readonly kind: string;
  /** Its last line. */
  readonly last: number;
}

const mostLabelRows = 12;

/**
 * The rows from the cursor's line down to the last with figures: labels behind it belong to what follows. `skip` is told
 * where a row ended and says where the next one may begin.
 */
export function gatherRows<Row extends GatheredRow>(
  { lines, line }: Pick<Cursor, 'lines' | 'line'>,
  skip: (line: number) => number,
  read: (line: number, before: Row | undefined) => Row | undefined,
): Row[] {
  const rows: Row[] = [];
  let labels = 0;
  let end = 0;
  let at = line;
  while (at < lines.count && labels < mostLabelRows) {
    const row = read(at === line ? at : skip(at), rows.at(-1));
    if (!row) break;
    rows.push(row);
    labels = row.kind === 'labels' ? labels + 1 : 0;
    if (labels === 0) end = rows.length;
    at = row.last + 1;
  }
  return rows.slice(0, end);
}
