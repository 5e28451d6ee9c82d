import { columnName, rowName } from '../report/names';
import type { Form, FormCell, Sum } from '../report/report';
import { holds } from '../report/sums';
import { defineRule, type Finding } from './rule';
import { blanksNamed, differenceOf, othersOf, repairsOf } from './sum-repairs';

export const unbalancedApplications = defineRule({
  name: 'unbalanced-applications',
  category: 'sums',
  severity: 'error',
  fix: 'offer',
  basis: '年度报告格式表三：第一项加第二项之和，等于第三项加第四项之和',
  check: {
    *form(form): Iterable<Finding> {
      for (const sum of form.sums) if (sum.kind === 'balance' && !holds(sum)) yield toFinding(form, sum);
    },
  },
});

function toFinding(form: Form, sum: Sum): Finding {
  const handled = sum.right[0]!;
  const name = (cell: FormCell) => rowName(cell.row!);
  return {
    range: handled.range,
    message:
      `${form.spec.name}“${columnName(handled.column)}”列收支不平：本年新收与上年结转合计 ${sum.leftSum}，` +
      `办理结果总计与结转下年度合计 ${sum.rightSum}，${differenceOf(sum.rightSum, sum.leftSum)}` +
      `${blanksNamed([...sum.left, ...sum.right], name)}。请核对这四个数。`,
    related: othersOf(sum, handled),
    repairs: repairsOf(form, sum),
  };
}
