import { placeOfRow } from '../report/form-cells';
import { formSign } from '../report/form-signs';
import { rowName } from '../report/names';
import type { Form, FormRow } from '../report/report';
import { misplacedRows } from '../report/row-order';
import type { RowSpec } from '../standard/standard';
import { say } from '../text/message';
import { sliceOf, type TextEdit } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const misplacedRow = defineRule({
  name: 'misplaced-row',
  category: 'table',
  severity: 'info',
  fix: 'offer',
  basis: say`年度报告格式各表所列的行及其次序`,
  formsWith: formSign.order,
  check: {
    *form(form, { report }): Iterable<Finding> {
      if (form.edition === 'legacy') return;
      const misplaced = misplacedRows(form);
      if (misplaced.length === 0) return;
      const repairs = inOrder(form, report.tree.text);
      for (const row of misplaced) yield toFinding(form, row, repairs);
    },
  },
});

function toFinding(form: Form, row: FormRow, repairs: readonly Repair[]): Finding {
  const before = precedingRow(form, row);
  return {
    range: placeOfRow(row),
    message: say`${form.spec.name}“${rowName(row.spec!)}”一行的位置与格式不同，应在${before ? say`“${rowName(before.spec!)}”之后` : say`最前面`}。请按格式的次序排列。`,
    ...(before ? { related: [{ range: placeOfRow(before), message: say`应在这一行之后` }] } : {}),
    repairs,
  };
}

const orderIn = ({ spec }: Form): readonly RowSpec[] => spec.parts.flatMap(part => part.rows);

/** The row of the table that comes last before this one in the form's order. */
function precedingRow(form: Form, row: FormRow): FormRow | undefined {
  const order = orderIn(form);
  const before = order.slice(0, order.indexOf(row.spec!)).reverse();
  const found = before.find(spec => form.rows.some(other => other.spec === spec));
  return found && form.rows.find(other => other.spec === found);
}

/** Puts whole lines into the form's order, where each row is one line that begins with its own label. */
function inOrder(form: Form, text: string): readonly Repair[] {
  const order = orderIn(form);
  const rows = form.rows.filter(row => row.spec);
  if (form.notation !== 'pipe' && form.notation !== 'tabs') return [];
  if (new Set(rows.map(row => row.part)).size > 1 || !rows.every(row => isOwnLine(row, text))) return [];
  const sorted = rows.toSorted((a, b) => order.indexOf(a.spec!) - order.indexOf(b.spec!));
  const edits: readonly TextEdit[] = rows.flatMap((row, i) =>
    sorted[i] === row ? [] : [{ range: row.range, newText: sliceOf(text, sorted[i]!.range) }],
  );
  return edits.length > 0 ? [{ title: say`按格式的次序排列${form.spec.name}的行`, edits }] : [];
}

function isOwnLine({ label, range: place, aligned }: FormRow, text: string): boolean {
  const lead = text.slice(place.start, label.range.start);
  return aligned && label.range.start >= place.start && /^[|｜\s]*$/.test(lead) && !sliceOf(text, place).includes('\n');
}
