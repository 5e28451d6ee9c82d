import { formSign } from '../report/form-signs';
import { columnName, rowName } from '../report/names';
import type { FormCell, FormRow } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const negativeCount = defineRule({
  name: 'negative-count',
  category: 'table',
  severity: 'error',
  fix: 'none',
  basis: say`件数、条数等数量不能小于 0；只有“本年增/减”一列可以为负`,
  formsWith: formSign.negatives,
  check: {
    *form({ spec, rows }): Iterable<Finding> {
      for (const cell of rows.flatMap(negativesIn)) {
        const place = [cell.row?.label ? rowName(cell.row) : '', columnName(cell.column)].filter(Boolean).join('／');
        yield { range: cell.range, message: say`${spec.name}“${place}”为 ${cell.text}，数量不能是负数。` };
      }
    },
  },
});

const negativesIn = ({ cells, aligned }: FormRow): readonly FormCell[] =>
  aligned && cells.some(isNegative) ? cells.filter(isNegative) : none;

const isNegative = ({ type, value }: FormCell): boolean =>
  type !== 'signed' && value.kind === 'number' && value.value < 0;

const none: readonly FormCell[] = [];
