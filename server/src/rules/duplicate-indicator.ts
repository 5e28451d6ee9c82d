import { placeOfRow } from '../report/form-cells';
import { formSign } from '../report/form-signs';
import { rowName } from '../report/names';
import type { Form, FormRow } from '../report/report';
import { repeatedRows } from '../report/row-wording';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const duplicateIndicator = defineRule({
  name: 'duplicate-indicator',
  category: 'table',
  severity: 'hint',
  fix: 'none',
  basis: say`年度报告格式各表：每个指标只列一行`,
  formsWith: formSign.labels,
  check: {
    *form(form): Iterable<Finding> {
      for (const { first, again } of repeatedRows(form)) {
        if (form.edition !== 'legacy' || differ(first, again)) yield toFinding(form, first, again);
      }
    },
  },
});

const contents = ({ cells }: FormRow): string => cells.map(cell => cell.text).join(' ');

const differ = (first: FormRow, again: FormRow): boolean => contents(first) !== contents(again);

function toFinding(form: Form, first: FormRow, again: FormRow): Finding {
  const how = differ(first, again) ? say`，而且两处的数不同` : '';
  return {
    range: placeOfRow(again),
    message: say`${form.spec.name}“${rowName(first.spec!)}”列了两次${how}。请只保留一行。`,
    related: [{ range: placeOfRow(first), message: say`第一次：${contents(first).trim() || say`空白`}` }],
  };
}
