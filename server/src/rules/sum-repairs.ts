import { readCellValue } from '../report/cell-values';
import { cellName, columnName, rowName } from '../report/names';
import type { Form, FormCell } from '../report/report';
import { amountOf, holds, isBlank, type Sum } from '../report/sums';
import type { Related, Repair } from './rule';

const mostOffered = 3;

/**
 * The single changes that make a sum right and break no other relation of the table that holds today. Where the evidence
 * points at one cell (its row and its column are off alike) only that one is left; where it points nowhere, none.
 */
export function repairsOf(form: Form, sum: Sum): Repair[] {
  const candidates = [...sum.left, ...sum.right].flatMap(cell => candidate(form, sum, cell) ?? []);
  const most = Math.max(0, ...candidates.map(c => c.mended));
  const best = candidates.filter(c => c.mended === most);
  const offered = most > 1 || best.length <= mostOffered ? best : best.filter(c => sum.left.includes(c.cell));
  return offered.map(({ cell, value }) => ({
    title: `把${nameOf(cell)}由 ${isBlank(cell) ? '空白' : cell.text} 改为 ${value}`,
    edits: [{ range: cell.range, newText: String(value) }],
  }));
}

interface Candidate {
  readonly cell: FormCell;
  readonly value: number;
  /** How many relations of the table become right. */
  readonly mended: number;
}

function candidate(form: Form, sum: Sum, cell: FormCell): Candidate | undefined {
  const difference = sum.rightSum - sum.leftSum;
  const value = amountOf(cell) + (sum.left.includes(cell) ? difference : -difference);
  if (!isPlain(cell) || value < 0 || !Number.isInteger(value)) return undefined;
  const touched = form.sums.filter(s => s.left.includes(cell) || s.right.includes(cell));
  const after = touched.map(s => holds(withValue(s, cell, value)));
  if (touched.some((s, i) => holds(s) && !after[i])) return undefined;
  return { cell, value, mended: after.filter((ok, i) => ok && !holds(touched[i]!)).length };
}

/** A cell that holds a number and nothing else may be rewritten. */
const isPlain = ({ value, type, text }: FormCell): boolean =>
  type === 'count' &&
  (value.kind === 'blank' ||
    (value.kind === 'number' && !value.unit && !value.note && readCellValue(text, type).kind === 'number'));

function withValue(sum: Sum, cell: FormCell, value: number): Sum {
  const change = value - amountOf(cell);
  return {
    ...sum,
    leftSum: sum.leftSum + (sum.left.includes(cell) ? change : 0),
    rightSum: sum.rightSum + (sum.right.includes(cell) ? change : 0),
  };
}

function nameOf({ row, column }: FormCell): string {
  const inRow = row && row.label !== '' ? rowName(row) : '';
  const inColumn = column.path.length > 0 ? columnName(column) : '';
  return `“${[inRow, inColumn].filter(Boolean).join('／')}”`;
}

/** Every other cell that took part, with what it says. */
export const othersOf = (
  { left, right }: Sum,
  shown: FormCell,
  name: (cell: FormCell) => string = cellName,
): Related[] =>
  [...left, ...right].filter(cell => cell !== shown).map(cell => ({ range: cell.range, message: name(cell) }));

/** `（空白按 0 计：予以公开、重复申请）`, or nothing. */
export function blanksNamed(cells: readonly FormCell[], name: (cell: FormCell) => string): string {
  const blanks = cells.filter(isBlank);
  if (blanks.length === 0) return '';
  const named = blanks.slice(0, 3).map(name).join('、');
  return `（空白按 0 计：${named}${blanks.length > 3 ? `等 ${blanks.length} 格` : ''}）`;
}

/** `多 2` or `少 2`: the stated figure against the computed one. */
export const differenceOf = (stated: number, computed: number): string =>
  stated > computed ? `多 ${tidy(stated - computed)}` : `少 ${tidy(computed - stated)}`;

/** Without the dust of binary fractions. */
export const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
