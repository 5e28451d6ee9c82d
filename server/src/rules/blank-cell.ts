import { extentOf } from '../report/form-cells';
import { formSign } from '../report/form-signs';
import { columnName, rowName } from '../report/names';
import type { Form, FormCell, FormRow } from '../report/report';
import { blankTotals } from '../report/row-totals';
import { isBlank } from '../report/sums';
import { list, say } from '../text/message';
import { range } from '../text/range';
import { defineRule, type Finding } from './rule';

export const blankCell = defineRule({
  name: 'blank-cell',
  category: 'table',
  severity: 'hint',
  fix: 'offer',
  basis: say`年度报告格式各表：没有发生的填 0，不留空白`,
  formsWith: formSign.blanks,
  check: {
    *form(form): Iterable<Finding> {
      if (form.edition === 'legacy') return;
      const rows = form.rows.filter(row => row.spec && row.aligned && row.cells.some(isBlank));
      const whole = form.rows.every(row => row.cells.every(isBlank));
      if (whole && rows.length > 0) yield unfilled(form, rows);
      else for (const row of rows) yield* blanksIn(form, row);
    },
  },
});

function unfilled({ spec, range: place }: Form, rows: readonly FormRow[]): Finding {
  const cells = rows.flatMap(row => row.cells);
  const first = rows[0]!;
  return {
    range: first.label.value === '' ? range(place.start, place.start + 1) : first.label.range,
    severity: 'warning',
    message: say`${spec.name}还没有填写。没有发生的填 0。`,
    repairs: [fillWithZero(cells)],
  };
}

/** A total whose parts are filled in is no 0: `blank-total` speaks of it. */
function* blanksIn(form: Form, row: FormRow): Iterable<Finding> {
  const totals = blankTotals(form, row).map(({ total }) => total);
  const cells = row.cells.filter(cell => isBlank(cell) && !totals.includes(cell));
  if (cells.length === 0) return;
  const names = list(cells.map(cell => columnName(cell.column)));
  const { name } = form.spec;
  const place = row.spec!.label === '' ? name : say`${name}“${rowName(row.spec!)}”行`;
  yield {
    range: extentOf(cells),
    ...(row.spec!.essential ? { severity: 'warning' } : {}),
    message: say`${place}有 ${cells.length} 格没有填数（${names}）。没有发生的填 0。`,
    repairs: [fillWithZero(cells)],
  };
}

const fillWithZero = (cells: readonly FormCell[]) => ({
  title: cells.length > 1 ? say`这 ${cells.length} 格填 0` : say`填 0`,
  edits: cells.map(cell => ({ range: cell.range, newText: '0' })),
});
