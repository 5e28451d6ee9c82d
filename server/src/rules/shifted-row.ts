import { asWritten, extentOf } from '../report/form-cells';
import { formSign } from '../report/form-signs';
import { rowName } from '../report/names';
import type { Form } from '../report/report';
import { type ShiftedRow, shiftedRows } from '../report/shifted-rows';
import { say } from '../text/message';
import { defineRule, type Finding, type Repair } from './rule';

export const shiftedRow = defineRule({
  name: 'shifted-row',
  category: 'sums',
  severity: 'info',
  fix: 'offer',
  basis: say`年度报告格式表三、表四：总计等于各栏之和；整行移一格后相符，可能是错列`,
  formsWith: formSign.failing | formSign.blankTotals,
  check: {
    *form(form): Iterable<Finding> {
      for (const shifted of shiftedRows(form)) yield toFinding(form, shifted);
    },
  },
});

function toFinding({ spec }: Form, shifted: ShiftedRow): Finding {
  const { row, towards } = shifted;
  const name = row.spec!.label === '' ? say`这一行` : say`“${rowName(row.spec!)}”一行`;
  const place = say`${spec.name}${name}像是错了一列`;
  return {
    range: extentOf(row.cells),
    message:
      towards === 'right'
        ? say`${place}：各数都向右移一格，总计就与各栏之和相符。请对照表头核对。`
        : say`${place}：各数都向左移一格，总计就与各栏之和相符。请对照表头核对。`,
    repairs: [moved(shifted)],
  };
}

const moved = ({ row, sources, towards }: ShiftedRow): Repair => ({
  title: towards === 'right' ? say`整行向右移一格` : say`整行向左移一格`,
  edits: asWritten(row.cells).flatMap((cell, i) => {
    const newText = sources[i]?.text ?? '0';
    return newText === cell.text ? [] : [{ range: cell.range, newText }];
  }),
});
