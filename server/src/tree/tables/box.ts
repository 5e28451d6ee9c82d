import type { Reader } from '../cut';
import { sign } from '../line-signs';
import type { Lines } from '../lines';
import type { TableCell, TableRow } from '../tree';
import { isBarSign } from './bars';
import { cellAt, isFigureCell } from './cells';
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
  join: lines => (lines.some(hasRule) ? lines.map(withoutRules) : (joined(lines) ?? lines)),
};

const hasRule = ({ cells }: TableRow): boolean => cells.some(cell => partOfRule.test(cell.text));

const withoutRules = (row: TableRow): TableRow => ({
  ...row,
  cells: row.cells.map(cell => (partOfRule.test(cell.text) ? { ...cell, text: '', end: cell.start } : cell)),
});

const mostLines = 6;

/** The lines as one row; undefined where they are several, or where its cells would not follow each other in the text. */
function joined(lines: readonly TableRow[]): readonly TableRow[] | undefined {
  const first = lines[0];
  const figures = lines.filter(({ cells }) => cells.some(cell => isFigureCell(cell.text)));
  const even = lines.every(({ cells }) => cells.length === first!.cells.length);
  if (!first || lines.length < 2 || lines.length > mostLines || !even || figures.length > 1) return undefined;
  const withFigures = figures[0] ?? first;
  const cells = first.cells.map((_, column) => {
    const pieces = lines.map(line => line.cells[column]!).filter(piece => piece.text !== '');
    const text = pieces.map(piece => piece.text).join('');
    return { ...(pieces[0] ?? withFigures.cells[column]!), text };
  });
  if (cells.some((cell, at) => at > 0 && cell.start < cells[at - 1]!.end)) return undefined;
  return [{ start: first.start, end: lines.at(-1)!.end, cells }];
}
