import { formSign } from '../report/form-signs';
import { rowName } from '../report/names';
import type { Form, FormRow } from '../report/report';
import { repeatedRows, wordingOf } from '../report/row-wording';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const unknownRow = defineRule({
  name: 'unknown-row',
  category: 'table',
  severity: 'info',
  fix: 'none',
  basis: say`年度报告格式各表的行由格式规定，不自行增加或改名`,
  formsWith: formSign.labels,
  check: {
    *form(form): Iterable<Finding> {
      if (form.edition === 'legacy') return;
      const repeated = new Set(repeatedRows(form).map(({ again }) => again));
      for (const row of form.rows) {
        if (row.label.value === '' || repeated.has(row)) continue;
        const message = said(form, row);
        if (message) yield { range: row.label.range, message };
      }
    },
  },
});

function said({ spec: { name } }: Form, row: FormRow): Message | undefined {
  const wording = wordingOf(row);
  if (wording === 'none') return say`${name}没有“${row.label.value}”这一行。请对照格式核对，其中的数应归入哪一行。`;
  return wording === 'near'
    ? say`${name}“${row.label.value}”与格式不同，似为“${rowName(row.spec!)}”。请改用格式的名称。`
    : undefined;
}
