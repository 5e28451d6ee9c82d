import type { Cause } from '../report/causes';
import { formSign } from '../report/form-signs';
import { rowName } from '../report/names';
import type { Form, FormCell, Sum } from '../report/report';
import { amountOf } from '../report/sums';
import { type Message, say } from '../text/message';
import { tidy } from '../text/tidy';
import { findingsLedBy } from './explained-finding';
import { defineRule, type Finding } from './rule';
import { blanksNamed, differenceOf, othersOf, repairsOf } from './sum-repairs';

export const wrongGroupTotal = defineRule({
  name: 'wrong-group-total',
  category: 'sums',
  severity: 'error',
  fix: 'offer',
  basis: say`国办发〔2014〕32号统计表：分组的数等于其下各项之和，“其中”行不另行相加`,
  formsWith: formSign.failing,
  check: { form: form => findingsLedBy('group-total', form, toFinding) },
});

function toFinding(form: Form, { sums }: Cause): Finding {
  const sum = sums[0]!;
  const total = sum.left[0]!;
  return {
    range: total.range,
    ...(sum.right.every(cell => cell.row) ? {} : { severity: 'warning' as const }),
    message: say`${form.spec.name}“${rowName(total.row!)}”为 ${sum.leftSum}，其下各项合计为 ${tidy(sum.rightSum)}，${differenceOf(sum.leftSum, sum.rightSum)}${blanksNamed(sum.right, (cell: FormCell) => rowName(cell.row!))}。${advice(sum)}`,
    related: othersOf(sum, total),
    repairs: repairsOf(form, sum),
  };
}

function advice({ leftSum, rightSum, notAdded }: Sum): Message {
  const extra = notAdded.reduce((added, cell) => added + amountOf(cell), 0);
  return extra > 0 && rightSum + extra === leftSum
    ? say`这个数恰好是把“其中”各行也加了进去（另加 ${tidy(extra)}）；“其中”行已包含在上一行内，不应再加。`
    : say`请核对合计和各项。`;
}
