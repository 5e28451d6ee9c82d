import type { Cause } from '../report/causes';
import { formSign } from '../report/form-signs';
import { columnName, rowName, textOf } from '../report/names';
import type { Form, FormCell } from '../report/report';
import { say } from '../text/message';
import { findingsLedBy } from './explained-finding';
import { defineRule, type Finding } from './rule';
import { blanksNamed, differenceOf, othersOf, repairsOf } from './sum-repairs';

export const wrongRowTotal = defineRule({
  name: 'wrong-row-total',
  category: 'sums',
  severity: 'error',
  fix: 'offer',
  basis: say`年度报告格式表三：总计等于自然人和法人或其他组织各栏之和；表四：总计等于四种结果之和`,
  formsWith: formSign.failing,
  check: { form: form => findingsLedBy('row-total', form, toFinding) },
});

const name = (cell: FormCell): string => columnName(cell.column);

function toFinding(form: Form, { sums }: Cause): Finding {
  const sum = sums[0]!;
  const total = sum.left[0]!;
  const place = sum.group ?? rowName(total.row!);
  return {
    range: total.range,
    message: say`${form.spec.name}“${place}”：总计为 ${sum.leftSum}，各栏合计为 ${sum.rightSum}，${differenceOf(sum.leftSum, sum.rightSum)}${blanksNamed(sum.right, name)}。请核对总计和各栏。`,
    related: othersOf(sum, total, cell => say`${name(cell)}：${textOf(cell)}`),
    repairs: repairsOf(form, sum),
  };
}
