import type { Cause } from '../report/causes';
import { formSign } from '../report/form-signs';
import { columnName, rowName } from '../report/names';
import type { Form, FormCell } from '../report/report';
import { say } from '../text/message';
import { findingsLedBy, relatedTo } from './explained-finding';
import { defineRule, type Finding } from './rule';
import { alongside, blanksNamed, differenceOf, repairsOf } from './sum-repairs';

export const wrongColumnTotal = defineRule({
  name: 'wrong-column-total',
  category: 'sums',
  severity: 'error',
  fix: 'offer',
  basis: say`年度报告格式表三：（七）总计等于（一）至（六）各项之和`,
  formsWith: formSign.failing,
  check: { form: form => findingsLedBy('column-total', form, toFinding) },
});

function toFinding(form: Form, { sums }: Cause): Finding {
  const sum = sums[0]!;
  const total = sum.left[0]!;
  const name = (cell: FormCell) => rowName(cell.row!);
  const unfilled = sum.rightSum === 0;
  return {
    range: total.range,
    ...(unfilled ? { severity: 'warning' } : {}),
    message: say`${form.spec.name}“${columnName(total.column)}”列：（七）总计为 ${sum.leftSum}，${unfilled ? say`各项却都是 0` : say`各项合计为 ${sum.rightSum}`}，${differenceOf(sum.leftSum, sum.rightSum)}${unfilled ? '' : blanksNamed(sum.right, name)}${alongside(sums)}。请核对总计和各项。`,
    related: relatedTo(sums, total),
    repairs: repairsOf(form, sum),
  };
}
