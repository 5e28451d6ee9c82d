import { columnName, rowName } from '../report/names';
import type { Form, FormCell, Sum } from '../report/report';
import { amountOf, holds } from '../report/sums';
import { defineRule, type Finding } from './rule';
import { blanksNamed, differenceOf, othersOf, repairsOf } from './sum-repairs';

export const wrongColumnTotal = defineRule({
  name: 'wrong-column-total',
  category: 'sums',
  severity: 'error',
  fix: 'offer',
  basis: '年度报告格式表三：（七）总计等于（一）至（六）各项之和',
  check: {
    *form(form): Iterable<Finding> {
      for (const sum of form.sums) if (sum.kind === 'column-total' && !holds(sum)) yield toFinding(form, sum);
    },
  },
});

function toFinding(form: Form, sum: Sum): Finding {
  const total = sum.left[0]!;
  const name = (cell: FormCell) => rowName(cell.row!);
  const unfilled = sum.rightSum === 0;
  return {
    range: total.range,
    ...(unfilled ? { severity: 'warning' } : {}),
    message:
      `${form.spec.name}“${columnName(total.column)}”列：（七）总计为 ${sum.leftSum}，` +
      `${unfilled ? '各项却都是 0' : `各项合计为 ${sum.rightSum}`}，${differenceOf(sum.leftSum, sum.rightSum)}` +
      `${unfilled ? '' : blanksNamed(sum.right, name)}。请核对总计和各项。`,
    related: othersOf(sum, total).filter(
      (_, i) => amountOf([...sum.left, ...sum.right].filter(c => c !== total)[i]!) !== 0,
    ),
    repairs: repairsOf(form, sum),
  };
}
