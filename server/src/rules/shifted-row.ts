import { rowName } from '../report/names';
import type { Form } from '../report/report';
import { type ShiftedRow, shiftedRows } from '../report/shifted-rows';
import { range } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const shiftedRow = defineRule({
  name: 'shifted-row',
  category: 'sums',
  severity: 'info',
  fix: 'offer',
  basis: '年度报告格式表三、表四：总计等于各栏之和；整行移一格后相符，可能是错列',
  check: {
    *form(form): Iterable<Finding> {
      for (const shifted of shiftedRows(form)) yield toFinding(form, shifted);
    },
  },
});

function toFinding({ spec }: Form, shifted: ShiftedRow): Finding {
  const { row, towards } = shifted;
  const name = row.spec!.label === '' ? '这一行' : `“${rowName(row.spec!)}”一行`;
  const way = towards === 'right' ? '右' : '左';
  return {
    range: range(row.cells[0]!.range.start, row.cells.at(-1)!.range.end),
    message: `${spec.name}${name}像是错了一列：各数都向${way}移一格，总计就与各栏之和相符。请对照表头核对。`,
    repairs: [moved(shifted, way)],
  };
}

const moved = ({ row, sources }: ShiftedRow, way: string): Repair => ({
  title: `整行向${way}移一格`,
  edits: row.cells.flatMap((cell, i) => {
    const newText = sources[i]?.text ?? '0';
    return newText === cell.text ? [] : [{ range: cell.range, newText }];
  }),
});
