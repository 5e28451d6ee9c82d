import { formSign } from '../report/form-signs';
import { columnName, rowName } from '../report/names';
import type { Form, FormRow } from '../report/report';
import { blankTotals, hasRowTotals, type RowTotal } from '../report/row-totals';
import { shiftedRows } from '../report/shifted-rows';
import { isBlank } from '../report/sums';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';
import { blanksNamed } from './sum-repairs';

export const blankTotal = defineRule({
  name: 'blank-total',
  category: 'table',
  severity: 'hint',
  fix: 'offer',
  basis: say`年度报告格式表三、表四：总计填该行各栏之和，没有发生的填 0`,
  formsWith: formSign.blankTotals,
  check: {
    *form(form): Iterable<Finding> {
      if (!hasRowTotals(form)) return;
      const rows = form.rows.filter(row => row.cells.some(isBlank) && blankTotals(form, row).length > 0);
      if (rows.length === 0) return;
      const shifted = shiftedRows(form).map(({ row }) => row);
      for (const row of rows) {
        if (!shifted.includes(row)) for (const total of blankTotals(form, row)) yield toFinding(form, row, total);
      }
    },
  },
});

function toFinding({ spec }: Form, row: FormRow, { total, parts, sum, group }: RowTotal): Finding {
  const name = group ?? rowName(row.spec!);
  const blanks = blanksNamed(parts, cell => columnName(cell.column));
  return {
    range: total.range,
    ...(row.spec!.essential ? { severity: 'warning' } : {}),
    message: say`${spec.name}“${name}”的总计没有填${sum === undefined ? say`，各栏中有不是数字的格` : say`，各栏合计为 ${sum}${blanks}`}。请补填总计。`,
    related: parts
      .filter(cell => cell.text !== '')
      .map(cell => ({ range: cell.range, message: say`${columnName(cell.column)}：${cell.text}` })),
    repairs:
      sum === undefined ? [] : [{ title: say`总计填 ${sum}`, edits: [{ range: total.range, newText: String(sum) }] }],
  };
}
