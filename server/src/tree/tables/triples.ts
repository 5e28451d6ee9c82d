import { onOneLine } from '../../text/one-line';
import { type Cursor, type Reader, textTo } from '../cut';
import { sign } from '../line-signs';
import type { Lines } from '../lines';
import type { TableRow } from '../tree';
import { cellAt } from './cells';

/**
 * The 统计表 as many pages give it: three lines a row (label, unit, value), each led by a tab, an empty line after each
 * row. Unit and value may be white space alone; a label may go on in a line without a tab.
 */
export const readTriples: Reader = cursor => {
  const { lines, line } = cursor;
  if (!lines.has(line, sign.tabFirst)) return undefined;
  const groups: number[][] = [];
  let at = line;
  let last = line;
  while (at < lines.count) {
    const group = readGroup(lines, at);
    if (!group) break;
    groups.push(group);
    last = group[group.length - 1]! - 1;
    at = skipEmpty(lines, last + 1);
  }
  if (groups.length < 2) return undefined;
  const text = textTo(cursor, last);
  return { kind: 'table', notation: 'triples', rows: groups.map(group => rowOf(cursor, group)), text };
};

const isEmpty = (lines: Lines, line: number): boolean => /^[\r\n]*$/.test(lines.raw(line));

function skipEmpty(lines: Lines, line: number): number {
  let at = line;
  while (at < lines.count && isEmpty(lines, at)) at++;
  return at;
}

/** First lines of the three cells and the line past the last, or nothing if no row starts here. */
function readGroup(lines: Lines, line: number): number[] | undefined {
  if (line >= lines.count || !lines.has(line, sign.tabFirst) || lines.isBlank(line)) return undefined;
  const starts: number[] = [];
  let at = line;
  while (at < lines.count && !isEmpty(lines, at) && at - line < 6) {
    if (lines.has(at, sign.tabFirst)) starts.push(at);
    else if (starts.length !== 1) return undefined;
    at++;
  }
  return starts.length === 3 ? [...starts, at] : undefined;
}

function rowOf({ lines, offset }: Cursor, group: readonly number[]): TableRow {
  const cells = [0, 1, 2].map(column => {
    const from = lines.start(group[column]!) + 1;
    const cell = cellAt(lines.text, from, lines.end(group[column + 1]! - 1), column, offset);
    return { ...cell, text: onOneLine(cell.text) };
  });
  return { start: cells[0]!.start, end: Math.max(...cells.map(cell => cell.end)), cells };
}
