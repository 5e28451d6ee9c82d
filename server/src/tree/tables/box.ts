import type { Reader } from '../cut';
import { sign } from '../line-signs';
import type { Lines } from '../lines';
import type { TableCell, TableRow } from '../tree';
import { isBarSign } from './bars';
import { cellAt } from './cells';
import { joinLines } from './join-lines';
import { type LineNotation, readRows } from './rows';

/**
 * Rows of cells in a drawn frame, `│ 规章 │ 0 │` or `| 规章 | 0 |`, below a line of `┌──┬──┐` or `+---+---+`. What a cell has no
 * room for stands in the next line, before the next rule.
 */
export const readBoxTable: Reader = cursor =>
  cursor.lines.has(cursor.line, sign.frame) && opensBox(cursor.lines, cursor.line)
    ? readRows(cursor, boxes)
    : undefined;

const isFrameSign = (code: number): boolean => code >= 0x2500 && code <= 0x257f;
function opensBox(lines: Lines, line: number): boolean {
  const first = lines.first(line);
  return isFrameSign(first) || (first === 0x2b && /^\+[-=]{2}/.test(lines.content(line)));
}

/** What rules rows off; a row without any content is one. */
const frame = /^[\s\u2500-\u257f+=|｜:-]*$/;
/** A rule for some of the columns alone, as beside merged cells. */
const partOfRule = /^[─━═]+$/;
const bars = new Set([...'│┃║├┤┼┣┫╋╠╣╬┬┴|｜'].map(c => c.charCodeAt(0)));

const boxes: LineNotation = {
  notation: 'box',
  marks: sign.frame | sign.bar,
  isRow: ({ lines }, line) => isBarSign(lines.first(line)) || opensBox(lines, line),
  isRule: (lines, line) => frame.test(lines.content(line)),
  cells({ lines, offset }, line) {
    const { text } = lines;
    const to = lines.contentEnd(line);
    const cells: TableCell[] = [];
    let start = lines.contentStart(line) + 1;
    for (let at = start; at < to; at++) {
      if (!bars.has(text.charCodeAt(at))) continue;
      cells.push(cellAt(text, start, at, cells.length, offset));
      start = at + 1;
    }
    return cells;
  },
  join: lines => (lines.some(hasRule) ? lines.map(withoutRules) : (joinLines(lines) ?? lines)),
};

const hasRule = ({ cells }: TableRow): boolean => cells.some(cell => partOfRule.test(cell.text));

const withoutRules = (row: TableRow): TableRow => ({
  ...row,
  cells: row.cells.map(cell => (partOfRule.test(cell.text) ? { ...cell, text: '', end: cell.start } : cell)),
});
