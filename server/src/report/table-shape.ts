import { copiesOf } from '../text/copies';
import { isFigureCell } from '../tree/tables/cells';
import type { Notation, TableBlock, TableCell, TableRow } from '../tree/tree';
import { countsColumns } from './column-numbers';

/**
 * A table with its figures left out: where cells are, which of them hold figures, and what the others say. Tables of one
 * shape are bound alike, but where figures decide (`Binding.byFigures`).
 */
export interface TableShape {
  readonly notation: Notation;
  readonly rows: readonly ShapeRow[];
}

interface ShapeRow {
  readonly cells: readonly ShapeCell[];
  /** True where the figures only number the columns. */
  readonly numbered: boolean;
}

interface ShapeCell {
  /** Undefined for a figure. */
  readonly words: string | undefined;
  readonly column: number;
  readonly columnSpan: number;
}

/** Keeps nothing of the text that the table stands in. */
export function shapeOf({ notation, rows }: TableBlock): TableShape {
  const words = copiesOf(rows.flatMap(row => row.cells.map(cell => (isFigureCell(cell.text) ? '' : cell.text))));
  let at = 0;
  const shapeOfCell = ({ text, column, columnSpan }: TableCell): ShapeCell => {
    const own = words[at++]!;
    return { words: own === '' && text !== '' ? undefined : own, column, columnSpan };
  };
  return {
    notation,
    rows: rows.map(({ cells }) => ({ cells: cells.map(shapeOfCell), numbered: countsColumns(cells) })),
  };
}

export const hasShape = ({ notation, rows }: TableBlock, shape: TableShape): boolean =>
  notation === shape.notation &&
  rows.length === shape.rows.length &&
  rows.every((row, at) => rowHasShape(row, shape.rows[at]!));

function rowHasShape({ cells }: TableRow, { cells: wanted, numbered }: ShapeRow): boolean {
  if (cells.length !== wanted.length) return false;
  let figures = 0;
  let inStep = true;
  for (let at = 0; at < cells.length; at++) {
    const { text, column, columnSpan } = cells[at]!;
    const { words } = wanted[at]!;
    if (column !== wanted[at]!.column || columnSpan !== wanted[at]!.columnSpan) return false;
    if (words !== undefined && text !== words) return false;
    if (words !== undefined) continue;
    if (!isFigureCell(text)) return false;
    figures++;
    inStep &&= text === String(figures);
  }
  return numbered === (inStep && figures > 0 && countsColumns(cells));
}

/** Numbers that two tables of one shape have in common, and hardly any others. */
export function fingerprintOf({ rows }: TableBlock): number {
  let print = rows.length;
  for (const { cells } of rows) {
    print = mix(print, cells.length);
    for (const { text } of cells) print = mix(print, kindOf(text));
  }
  return print;
}

const mix = (print: number, more: number): number => (Math.imul(print, 31) + more) | 0;

const blank = 0;
const figure = 1;

/** Figures are one kind, if they begin with a digit. */
function kindOf(text: string): number {
  if (text === '') return blank;
  const first = text.charCodeAt(0);
  const isDigit = (first >= 48 && first <= 57) || (first >= 0xff10 && first <= 0xff19);
  return isDigit ? figure : figure + first + text.charCodeAt(text.length >> 1) + text.length;
}
