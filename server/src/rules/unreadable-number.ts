import { cellsWhere } from '../report/form-cells';
import { formSign } from '../report/form-signs';
import { columnName, rowName } from '../report/names';
import type { Form, FormCell } from '../report/report';
import { say } from '../text/message';
import { narrow } from '../text/width';
import { defineRule, type Finding } from './rule';

export const unreadableNumber = defineRule({
  name: 'unreadable-number',
  category: 'table',
  severity: 'error',
  fix: 'none',
  basis: say`年度报告格式各表：数量填阿拉伯数字`,
  formsWith: formSign.words,
  check: {
    *form(form): Iterable<Finding> {
      for (const cell of cellsWhere(form, isText)) yield toFinding(form, cell);
    },
  },
});

const isText = ({ value }: FormCell): boolean => value.kind === 'text';

function toFinding({ spec }: Form, cell: FormCell): Finding {
  const place = [cell.row?.label ? rowName(cell.row) : '', columnName(cell.column)].filter(Boolean).join('／');
  const runTogether = /^0\d+$/.test(narrow(cell.text));
  return {
    range: cell.range,
    ...(runTogether || cell.type === 'money' ? { severity: 'warning' } : {}),
    message: runTogether
      ? say`${spec.name}“${place}”写作“${cell.text}”，像是几格的数字连在了一起。`
      : cell.type === 'count'
        ? say`${spec.name}“${place}”写作“${cell.text}”，不是整数。没有发生的填 0。`
        : say`${spec.name}“${place}”写作“${cell.text}”，不是数字。没有发生的填 0。`,
  };
}
