import type { ReportDocument } from '../document/document';
import type { Form, FormCell, Sum } from '../report/report';
import { holds, readSums } from '../report/sums';
import type { ReportedFinding } from '../rules/rule';
import { type Message, say } from '../text/message';
import { type TextEdit, touches } from '../text/range';
import type { CodeAction } from './code-actions';
import { formAt } from './figure-at';
import { recalculate } from './recalculate';

/** The rules that speak of totals and what they are made of. */
const ofTotals: ReadonlySet<string> = new Set([
  'blank-total',
  'wrong-row-total',
  'wrong-column-total',
  'wrong-group-total',
  'unbalanced-applications',
]);

/**
 * The totals of the table computed anew, as a quick fix for a finding on one of them: offered only where that finding is then
 * gone and no relation of the table fails that holds today.
 */
export function recalculationActions(document: ReportDocument, finding: ReportedFinding): readonly CodeAction[] {
  if (!ofTotals.has(finding.code)) return [];
  const form = formAt(document.report, finding.range.start);
  if (!form) return [];
  const { blanks, proposals } = recalculate(document, finding.range.start);
  const edits = [...blanks, ...proposals.map(({ range, to }) => ({ range, newText: to }))];
  if (edits.length < 2 && finding.repairs.some(repair => isSame(repair.edits, edits))) return [];
  if (!rights(form, finding, edits)) return [];
  const title = titleOf(form.spec.name, blanks.length, proposals.length);
  return [{ title, kind: 'quickfix', finding, preferred: false, edits }];
}

function titleOf(name: string, filled: number, changed: number): Message {
  if (changed === 0) return say`重新计算${name}的合计：填入 ${filled} 格`;
  if (filled === 0) return say`重新计算${name}的合计：改 ${changed} 格`;
  return say`重新计算${name}的合计：填入 ${filled} 格，改 ${changed} 格`;
}

const isSame = (a: readonly TextEdit[], b: readonly TextEdit[]): boolean =>
  a.length === b.length &&
  a.every(({ newText, range }, i) => newText === b[i]!.newText && range.start === b[i]!.range.start);

function rights(form: Form, { range: place }: ReportedFinding, edits: readonly TextEdit[]): boolean {
  const failing = form.failing.map(nameOf);
  const after = sumsWith(form, edits).filter(sum => !holds(sum));
  const isThere = (cell: FormCell): boolean => touches(place, cell.range.start);
  const touched = form.rows.some(({ cells }) =>
    cells.some(cell => isThere(cell) && newValue(cell, edits) !== undefined),
  );
  const left = after.some(({ left, right }) => [...left, ...right].some(isThere));
  const spoken = touched || form.failing.some(sum => [...sum.left, ...sum.right].some(isThere));
  return edits.length > 0 && spoken && !left && after.every(sum => failing.includes(nameOf(sum)));
}

const nameOf = ({ kind, left }: Sum): string => `${kind} ${left[0]!.row?.key} ${left[0]!.column.key}`;

function sumsWith({ spec, rows }: Form, edits: readonly TextEdit[]): readonly Sum[] {
  const changed = rows.map(row => ({
    label: row.label,
    spec: row.spec,
    aligned: row.aligned,
    cells: row.cells.map((cell): FormCell => {
      const value = newValue(cell, edits);
      return value === undefined ? cell : { ...cell, value: { kind: 'number', value } };
    }),
  }));
  return readSums(spec, changed);
}

function newValue({ range: place }: FormCell, edits: readonly TextEdit[]): number | undefined {
  const edit = edits.find(({ range }) => range.start === place.start);
  return edit && Number(edit.newText);
}
