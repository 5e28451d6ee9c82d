import { type Cursor, type Reader, textTo } from '../cut';
import { sign } from '../line-signs';
import type { Lines } from '../lines';
import { hasInnerBar, isBarSign, isBars } from './bars';
import { openedRow } from './opened-rows';

interface Row {
  readonly first: number;
  readonly last: number;
  readonly bars: number;
}

const fewestRows = 3;
const mostPieces = 3;
const longestPiece = 60;

/**
 * Cells on lines of their own with a bar before each but the first of a row, and a bar alone that closes the row, as
 * converters write pages of law:
 *
 *     申请总数
 *     | 件
 *     | 3
 *     |
 */
export const readLedCells: Reader = cursor => {
  const { lines, line } = cursor;
  if (line + 1 >= lines.count || !beginsWithBar(lines, line + 1)) return undefined;
  const rows: Row[] = [];
  for (let at = line; at < lines.count; at = rows.at(-1)!.last + 1) {
    const row = rowAt(cursor, at);
    if (!row || row.bars !== (rows[0] ?? row).bars) break;
    rows.push(row);
  }
  if (rows.length < fewestRows) return undefined;
  const text = textTo(cursor, rows.at(-1)!.last);
  return {
    kind: 'table',
    notation: 'pipe',
    rows: rows.map(row => openedRow(cursor, { cells: row, whole: row })),
    text,
  };
};

const beginsWithBar = (lines: Lines, line: number): boolean =>
  lines.has(line, sign.bar) && isBarSign(lines.content(line).charCodeAt(0));

/** Lines without a bar go on with the cell before them; behind a bar alone they are another row's. */
function rowAt({ lines }: Cursor, first: number): Row | undefined {
  let bars = 0;
  let pieces = 0;
  let closed = false;
  let at = first;
  for (; at < lines.count && !lines.isBlank(at); at++) {
    const content = lines.content(at);
    if (content.length > longestPiece || /[。；]/.test(content)) break;
    if (beginsWithBar(lines, at)) {
      if (at === first || hasInnerBar(content)) return undefined;
      closed = isBars(content);
      pieces = 0;
      bars++;
    } else if (closed || ++pieces > mostPieces) break;
  }
  return closed && bars > 1 ? { first, last: at - 1, bars } : undefined;
}
