import { placeOfRow } from '../report/form-cells';
import { formSign } from '../report/form-signs';
import { rowName } from '../report/names';
import type { Form, FormRow } from '../report/report';
import { isFlowing } from '../report/scattered';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const wrongCellCount = defineRule({
  name: 'wrong-cell-count',
  category: 'table',
  severity: 'warning',
  fix: 'none',
  basis: say`年度报告格式各表的栏数：表三每行七栏，表四十五栏，表二按表头`,
  formsWith: formSign.unaligned,
  check: {
    *form(form): Iterable<Finding> {
      if (form.edition === 'legacy') return;
      if (form.notation === 'scattered') return void (yield* scattered(form));
      const unaligned = form.rows.filter(row => row.spec && row.spec.kind !== 'group' && !row.aligned);
      for (const row of unaligned) if (isBare(form, row)) yield bareRow(form, row);
      const rows = unaligned.filter(row => !isBare(form, row));
      if (rows.length > mostSingly || (rows.length > 1 && losesBlanks(form))) yield wholeTable(form, rows);
      else for (const row of rows) yield oneRow(form, row);
    },
  },
});

/** Told once for the table. */
function* scattered(form: Form): Iterable<Finding> {
  const unsure = form.rows.find(row => row.spec && row.spec.kind !== 'group' && !row.aligned);
  if (!unsure) return;
  yield {
    range: placeOfRow(unsure),
    message: say`${form.spec.name}的数在文字里不按表上的次序排列，分不清哪个数属于哪一栏，未作加总核对。请对照原件。`,
  };
}

const mostSingly = 3;

/** In these layouts a blank cell leaves no trace. */
const losesBlanks = ({ notation }: Form): boolean => isFlowing(notation) || notation === 'spaces';

/** A label and nothing behind it: not filled in. */
const isBare = (form: Form, row: FormRow): boolean => row.cells.length === 0 && !losesBlanks(form);

const nameOf = ({ spec }: FormRow): Message => (spec!.label === '' ? say`这一行` : say`“${rowName(spec!)}”一行`);

const bareRow = (form: Form, row: FormRow): Finding => ({
  range: placeOfRow(row),
  severity: 'hint',
  message: say`${form.spec.name}${nameOf(row)}没有填数。没有发生的填 0。`,
});

function oneRow(form: Form, row: FormRow): Finding {
  const wanted = row.part.columns.length;
  const found = row.cells.length < wanted ? say`只有 ${row.cells.length} 格` : say`多了格`;
  return {
    range: placeOfRow(row),
    message: say`${form.spec.name}${nameOf(row)}应有 ${wanted} 格，${found}，分不清哪个数属于哪一栏，这一行未作加总核对。${advice(form)}`,
  };
}

function wholeTable(form: Form, rows: readonly FormRow[]): Finding {
  return {
    range: placeOfRow(rows[0]!),
    message: say`${form.spec.name}有 ${rows.length} 行的格数与格式不符，分不清哪个数属于哪一栏，这些行未作加总核对。${advice(form)}`,
    related: rows.slice(1).map(row => ({ range: placeOfRow(row), message: say`这一行有 ${row.cells.length} 格` })),
  };
}

const advice = (form: Form): Message =>
  losesBlanks(form) ? say`没有发生的请填 0，不要留空。` : say`请对照表头补齐或删去多余的格，没有发生的填 0。`;
