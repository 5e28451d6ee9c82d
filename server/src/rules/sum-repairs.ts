import { readCellValue } from '../report/cell-values';
import { type Change, cellsOf, changeBy, lackOf, relationsOf, rowTotals } from '../report/changes';
import { cellName, columnName, rowName } from '../report/names';
import type { Form, FormCell, Sum } from '../report/report';
import { isBlank } from '../report/sums';
import { list, type Message, say, type Text } from '../text/message';
import { tidy } from '../text/tidy';
import type { Related, Repair } from './rule';

const mostOffered = 3;

/**
 * The changes of one cell, or of one cell and its row's total, that make a sum right and break no relation of the table
 * that holds today. Where the evidence points at one change (its row and its column are off alike) only that one is
 * left; where it points nowhere, none.
 */
export function repairsOf(form: Form, sum: Sum): Repair[] {
  const relations = relationsOf(form);
  const tryChange = (cells: readonly FormCell[]): readonly Change[] => {
    if (!cells.every(isPlain)) return [];
    const change = changeBy(relations, cells, lackOf(sum, cells[0]!));
    return change?.mends.includes(sum) && change.cells.every(c => Number.isInteger(c.value)) ? [change] : [];
  };
  const single = cellsOf(sum).flatMap(cell => tryChange([cell]));
  const changes =
    single.length > 0 ? single : cellsOf(sum).flatMap(cell => tryChange([cell, ...rowTotals(relations, cell)]));
  const most = Math.max(0, ...changes.map(c => c.mends.length));
  const best = changes.filter(c => c.mends.length === most);
  const offered = best.length <= mostOffered ? best : best.filter(c => sum.left.includes(c.cells[0]!.cell));
  return offered.map(toRepair);
}

const toRepair = ({ cells }: Change): Repair => ({
  title: list(
    cells.map(({ cell, value }) => say`把${nameOf(cell)}由 ${isBlank(cell) ? say`空白` : cell.text} 改为 ${value}`),
    say`，`,
  ),
  edits: cells.map(({ cell, value }) => ({ range: cell.range, newText: String(value) })),
});

/** A cell that holds a number and nothing else may be rewritten. */
const isPlain = ({ value, type, text }: FormCell): boolean =>
  type === 'count' &&
  (value.kind === 'blank' ||
    (value.kind === 'number' && !value.unit && !value.note && readCellValue(text, type).kind === 'number'));

/** `“予以公开／自然人”`. */
export function nameOf({ row, column }: FormCell): string {
  const inRow = row && row.label !== '' ? rowName(row) : '';
  const inColumn = column.path.length > 0 ? columnName(column) : '';
  return `“${[inRow, inColumn].filter(Boolean).join('／')}”`;
}

/** Every other cell that took part, with what it says. */
export const othersOf = ({ left, right }: Sum, shown: FormCell, name: (cell: FormCell) => Text = cellName): Related[] =>
  [...left, ...right].filter(cell => cell !== shown).map(cell => ({ range: cell.range, message: name(cell) }));

/** `（空白按 0 计：予以公开、重复申请）`, or nothing. */
export function blanksNamed(cells: readonly FormCell[], name: (cell: FormCell) => string): Text {
  const blanks = cells.filter(isBlank);
  if (blanks.length === 0) return '';
  const named = list(blanks.slice(0, 3).map(name));
  return say`（空白按 0 计：${named}${blanks.length > 3 ? say`等 ${blanks.length} 格` : ''}）`;
}

/** `多 2` or `少 2`: the stated figure against the computed one. */
export const differenceOf = (stated: number, computed: number): Message =>
  stated > computed ? say`多 ${tidy(stated - computed)}` : say`少 ${tidy(computed - stated)}`;

/** `，“总计”列随之少 2`: what the failing column does to the column of totals, or nothing. */
export const alongside = ([shown, total]: readonly Sum[]): Text =>
  total
    ? say`，“${columnName(total.left[0]!.column)}”列随之${shown!.kind === 'balance' ? differenceOf(total.rightSum, total.leftSum) : differenceOf(total.leftSum, total.rightSum)}`
    : '';
