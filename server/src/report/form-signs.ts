import type { CellType, RowSpec, TableSpec } from '../standard/standard';
import type { CellValue } from './report';
import type { PlannedRow } from './sum-plan';

/** What a form may have that is looked for in it, as bits: a sound one that is filled in has hardly any. */
export const formSign = {
  /** A cell with nothing, or with a mark that nothing applies. */
  blanks: 1,
  /** A cell that holds no number but words. */
  words: 2,
  negatives: 4,
  /** A number with a measure word. */
  units: 8,
  /** An amount of money, or 0 where one is asked for. */
  amounts: 16,
  /** A relation that does not hold. */
  failing: 32,
  /** A row with another number of cells than columns. */
  unaligned: 64,
  /** A label that is not the form's own, as of a row that it does not have. */
  labels: 128,
  /** Rows that are missing, or stand elsewhere than in the form. */
  order: 256,
  /** A total of a row with nothing in it. */
  blankTotals: 512,
} as const;

/** What rows show whatever their figures are: labels, order, alignment and blanks. */
export function signsOfRows(spec: TableSpec, rows: readonly PlannedRow[]): number {
  const totals = spec.equations.flatMap(equation => (equation.kind === 'row-total' ? [equation.total] : []));
  let signs = followForm(spec, rows) ? 0 : formSign.order;
  for (const { name, spec: row, aligned, cells } of rows) {
    if (!aligned) signs |= formSign.unaligned;
    if (name !== (row?.label ?? '')) signs |= formSign.labels;
    for (const { column, blank } of cells)
      if (blank) signs |= formSign.blanks | (totals.includes(column.key) ? formSign.blankTotals : 0);
  }
  return signs;
}

export function signsOfValue(value: CellValue, type: CellType): number {
  if (value.kind === 'text') return formSign.words;
  if (value.kind !== 'number') return formSign.blanks;
  const unit = value.unit === undefined ? 0 : formSign.units;
  const negative = value.value < 0 ? formSign.negatives : 0;
  return unit | negative | (type === 'money' ? formSign.amounts : 0);
}

/** True if the rows come as in the form, and all are there that it demands. */
function followForm({ parts }: TableSpec, rows: readonly PlannedRow[]): boolean {
  let at = 0;
  const ordered = parts.length === 1 ? parts[0]!.rows : parts.flatMap(part => part.rows);
  for (const { spec } of rows) {
    if (!spec) continue;
    while (at < ordered.length && ordered[at] !== spec) if (isDemanded(ordered[at++]!)) return false;
    if (at++ === ordered.length) return false;
  }
  while (at < ordered.length) if (isDemanded(ordered[at++]!)) return false;
  return true;
}

/** True for a row whose absence is a finding. */
export const isDemanded = ({ required, kind }: RowSpec): boolean => required && kind !== 'group';
