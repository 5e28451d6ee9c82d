import { columnName, rowName } from '../report/names';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const negativeCount = defineRule({
  name: 'negative-count',
  category: 'table',
  severity: 'error',
  fix: 'none',
  basis: say`件数、条数等数量不能小于 0；只有“本年增/减”一列可以为负`,
  check: {
    *form({ spec, rows }): Iterable<Finding> {
      for (const { cells, aligned } of rows) {
        for (const cell of cells) {
          if (!aligned || cell.type === 'signed' || cell.value.kind !== 'number' || cell.value.value >= 0) continue;
          const place = [cell.row?.label ? rowName(cell.row) : '', columnName(cell.column)].filter(Boolean).join('／');
          yield { range: cell.range, message: say`${spec.name}“${place}”为 ${cell.text}，数量不能是负数。` };
        }
      }
    },
  },
});
