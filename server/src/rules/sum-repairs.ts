import { readCellValue } from '../report/cell-values';
import { cellName, columnName, rowName } from '../report/names';
import type { Form, FormCell, Sum } from '../report/report';
import { amountOf, holds, isBlank } from '../report/sums';
import type { Related, Repair } from './rule';

const mostOffered = 3;

/** New figures for one cell, or for a cell and the total of its row, that go together. */
interface Change {
  readonly cells: readonly { readonly cell: FormCell; readonly value: number }[];
  /** How many relations of the table become right. */
  readonly mended: number;
}

/**
 * The changes of one cell, or of one cell and its row's total, that make a sum right and break no relation of the table
 * that holds today. Where the evidence points at one change (its row and its column are off alike) only that one is
 * left; where it points nowhere, none.
 */
export function repairsOf(form: Form, sum: Sum): Repair[] {
  const cells = [...sum.left, ...sum.right];
  const single = cells.flatMap(cell => tryChange(form, sum, cell, []) ?? []);
  const changes =
    single.length > 0 ? single : cells.flatMap(cell => tryChange(form, sum, cell, rowTotals(form, cell)) ?? []);
  const most = Math.max(0, ...changes.map(c => c.mended));
  const best = changes.filter(c => c.mended === most);
  const offered = best.length <= mostOffered ? best : best.filter(c => sum.left.includes(c.cells[0]!.cell));
  return offered.map(toRepair);
}

const toRepair = ({ cells }: Change): Repair => ({
  title: cells
    .map(({ cell, value }) => `把${nameOf(cell)}由 ${isBlank(cell) ? '空白' : cell.text} 改为 ${value}`)
    .join('，'),
  edits: cells.map(({ cell, value }) => ({ range: cell.range, newText: String(value) })),
});

/** The total of the row that `cell` is a part of. */
const rowTotals = ({ sums }: Form, cell: FormCell): FormCell[] =>
  sums.filter(s => s.kind === 'row-total' && s.right.includes(cell)).flatMap(s => s.left);

function tryChange(form: Form, sum: Sum, cell: FormCell, along: readonly FormCell[]): Change | undefined {
  const difference = sum.left.includes(cell) ? sum.rightSum - sum.leftSum : sum.leftSum - sum.rightSum;
  const changed = [cell, ...along].map(c => ({ cell: c, value: amountOf(c) + difference }));
  if (changed.some(({ cell: c, value }) => !isPlain(c) || value < 0 || !Number.isInteger(value))) return undefined;
  const touched = form.sums.filter(s => changed.some(c => s.left.includes(c.cell) || s.right.includes(c.cell)));
  const after = touched.map(s => holds(withChange(s, changed)));
  if (touched.some((s, i) => holds(s) && !after[i])) return undefined;
  const mended = after.filter((ok, i) => ok && !holds(touched[i]!)).length;
  return mended > 0 ? { cells: changed, mended } : undefined;
}

/** A cell that holds a number and nothing else may be rewritten. */
const isPlain = ({ value, type, text }: FormCell): boolean =>
  type === 'count' &&
  (value.kind === 'blank' ||
    (value.kind === 'number' && !value.unit && !value.note && readCellValue(text, type).kind === 'number'));

function withChange(sum: Sum, changed: Change['cells']): Sum {
  const added = (cells: readonly FormCell[]) =>
    changed.reduce((total, { cell, value }) => total + (cells.includes(cell) ? value - amountOf(cell) : 0), 0);
  return { ...sum, leftSum: sum.leftSum + added(sum.left), rightSum: sum.rightSum + added(sum.right) };
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
