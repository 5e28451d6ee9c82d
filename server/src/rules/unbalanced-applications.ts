import type { Cause } from '../report/causes';
import { formSign } from '../report/form-signs';
import { columnName, rowName } from '../report/names';
import type { Form, FormCell } from '../report/report';
import { say } from '../text/message';
import { findingsLedBy, relatedTo } from './explained-finding';
import { defineRule, type Finding } from './rule';
import { alongside, blanksNamed, differenceOf, repairsOf } from './sum-repairs';

export const unbalancedApplications = defineRule({
  name: 'unbalanced-applications',
  category: 'sums',
  severity: 'error',
  fix: 'offer',
  basis: say`年度报告格式表三：第一项加第二项之和，等于第三项加第四项之和`,
  formsWith: formSign.failing,
  check: { form: form => findingsLedBy('balance', form, toFinding) },
});

function toFinding(form: Form, { sums }: Cause): Finding {
  const sum = sums[0]!;
  const handled = sum.right[0]!;
  const name = (cell: FormCell) => rowName(cell.row!);
  return {
    range: handled.range,
    message: say`${form.spec.name}“${columnName(handled.column)}”列收支不平：本年新收与上年结转合计 ${sum.leftSum}，办理结果总计与结转下年度合计 ${sum.rightSum}，${differenceOf(sum.rightSum, sum.leftSum)}${blanksNamed([...sum.left, ...sum.right], name)}${alongside(sums)}。请核对这四个数。`,
    related: relatedTo(sums, handled),
    repairs: repairsOf(form, sum),
  };
}
