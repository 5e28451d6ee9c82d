import { cellAt, numberIn } from '../report/form-cells';
import { formSign } from '../report/form-signs';
import { amountsOf, moneyUnitOf, namesMoney } from '../report/money';
import type { Form, FormCell, FormRow, Report } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';
import { nameOf } from './sum-repairs';

export const doubtfulAmount = defineRule({
  name: 'doubtful-amount',
  category: 'sums',
  severity: 'warning',
  fix: 'none',
  basis: say`年度报告格式表二：本年收费金额以万元为单位；采购项目数量与采购总金额同有同无`,
  formsWith: formSign.amounts,
  check: {
    *form(form, { report }): Iterable<Finding> {
      for (const row of form.rows) {
        if (row.spec && row.aligned && asksMoney(row))
          for (const cell of row.cells) if (isAmount(cell)) yield* inUnit(form, cell, report);
      }
      yield* purchases(form);
    },
  },
});

const asksMoney = ({ spec, part }: FormRow): boolean =>
  spec?.type ? spec.type === 'money' : part.columns.some(({ type }) => type === 'money');

/** Of 0 no unit is asked. */
const isAmount = (cell: FormCell): boolean => cell.type === 'money' && Boolean(numberIn(cell));

/** Fewer 元 than this may well be as many 万元. */
const leastSuspect = 10_000;

function* inUnit(form: Form, cell: FormCell, report: Report): Iterable<Finding> {
  const amount = numberIn(cell)!;
  const name = `${form.spec.name}${nameOf(cell)}`;
  const asked = cell.row?.unit ?? cell.column.unit;
  const unit = moneyUnitOf(cell);
  if (unit === undefined) {
    if (namesMoney(report, form, cell)) return;
    yield {
      range: cell.range,
      severity: 'hint',
      message: say`${name}为 ${cell.text}，没有写明是元还是万元。请写明单位。`,
    };
  } else if (asked === '万元' && unit === '元')
    yield { range: cell.range, message: say`${name}写作“${cell.text}”，这一格以万元为单位。请换算成万元。` };
  else if (asked === '万元' && amount >= leastSuspect && Number.isInteger(amount))
    yield* againstProse(name, cell, amount, report);
}

function* againstProse(name: string, cell: FormCell, amount: number, report: Report): Iterable<Finding> {
  const amounts = amountsOf(report, amount);
  if (amounts.length === 0) return;
  yield {
    range: cell.range,
    message: say`${name}为 ${cell.text} 万元，正文里同样的数是 ${amount} 元。表中似应为 ${amount / leastSuspect}，请核对单位。`,
    related: amounts.map(range => ({ range, message: say`正文中的金额` })),
  };
}

/** Money without purchases, or purchases without money. */
function* purchases(form: Form): Iterable<Finding> {
  const [count, amount] = [cellAt(form, 'procurement', 'purchases'), cellAt(form, 'procurement', 'amount')];
  const [bought, paid] = [numberIn(count), numberIn(amount)];
  if (!count || !amount || bought === undefined || paid === undefined || bought > 0 === paid > 0) return;
  yield {
    range: bought > 0 ? amount.range : count.range,
    message: say`${form.spec.name}“政府集中采购”：项目数量为 ${count.text}，总金额为 ${amount.text}，一有一无。请核对这两个数。`,
    related: [
      bought > 0
        ? { range: count.range, message: say`采购项目数量：${count.text}` }
        : { range: amount.range, message: say`采购总金额：${amount.text}` },
    ],
  };
}
