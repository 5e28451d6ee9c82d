import { type FeeStatement, readFeeStatement } from '../report/fee-statement';
import { cellAt, numberIn } from '../report/form-cells';
import type { Report } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const feeContradiction = defineRule({
  name: 'fee-contradiction',
  category: 'sums',
  severity: 'info',
  fix: 'none',
  basis: say`《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：按件、按量计收，都是10元的整数倍`,
  check: {
    *report(report): Iterable<Finding> {
      if (!report.standard.ordered) return;
      const statement = readFeeStatement(report);
      yield* unpaid(report, statement);
      yield* denied(statement);
      if (report.edition === 'revised') yield* odd(statement);
    },
  },
});

/** Requests closed because a fee was not paid, though no fee was ever asked for. */
function* unpaid({ forms }: Report, { noNotice }: FeeStatement): Iterable<Finding> {
  if (!noNotice) return;
  for (const form of forms) {
    const cell = cellAt(form, 'others-2', 'total');
    if (!cell || !numberIn(cell)) continue;
    yield {
      range: noNotice,
      severity: 'hint',
      message: say`这里说没有发出收费通知，${form.spec.name}“逾期未按收费通知要求缴纳费用”却有 ${cell.text} 件。请核对。`,
      related: [{ range: cell.range, message: say`总计：${cell.text}` }],
    };
  }
}

/** What a notice asks for may stay unpaid; where there was neither notice nor fee, no amount is left to explain. */
function* denied({ noFee, noNotice, amounts }: FeeStatement): Iterable<Finding> {
  const paid = amounts.find(({ yuan, collected }) => yuan > 0 && (collected || (noFee && noNotice)));
  if (!paid) return;
  if (!noFee && noNotice)
    yield {
      range: noNotice,
      message: say`这里说没有发出收费通知，报告中却收取了信息处理费 ${paid.yuan} 元。请核对。`,
      related: [{ range: paid.range, message: say`金额` }],
    };
  if (!noFee) return;
  yield {
    range: noFee,
    message: say`这里说没有收取信息处理费，报告中却有信息处理费 ${paid.yuan} 元。请核对。`,
    related: [{ range: paid.range, message: say`金额` }],
  };
}

/** Every price of the fee is a multiple of ten. */
function* odd({ amounts }: FeeStatement): Iterable<Finding> {
  for (const { yuan, range } of amounts) {
    if (yuan % 10 === 0) continue;
    yield { range, message: say`信息处理费 ${yuan} 元不是 10 元的整数倍，按收费标准算不出这个数。请核对。` };
  }
}
