import { cellsWhere } from '../report/form-cells';
import { formSign } from '../report/form-signs';
import type { Form, FormCell, Report } from '../report/report';
import { say } from '../text/message';
import { range, sliceOf } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';
import { nameOf } from './sum-repairs';

export const unitInCell = defineRule({
  name: 'unit-in-cell',
  category: 'table',
  severity: 'hint',
  fix: 'safe',
  basis: say`年度报告格式各表：单位已由表头规定，格内只填数字`,
  formsWith: formSign.units,
  check: {
    *form(form, { report }): Iterable<Finding> {
      for (const cell of cellsWhere(form, hasMeasureWord)) yield toFinding(form, cell, measureWord(cell)!, report);
    },
  },
});

/** 万 and 亿 are part of the figure and no measure word. */
const measureWord = ({ type, value }: FormCell): string | undefined =>
  type !== 'money' && value.kind === 'number' && value.unit && !/[万亿]/.test(value.unit) ? value.unit : undefined;

const hasMeasureWord = (cell: FormCell): boolean => measureWord(cell) !== undefined;

function toFinding(form: Form, cell: FormCell, unit: string, report: Report): Finding {
  return {
    range: cell.range,
    message: say`${form.spec.name}${nameOf(cell)}写作“${cell.text}”，格内只填数字，不写“${unit}”。`,
    repairs: withoutUnit(form, cell, unit, report),
  };
}

/** Where columns are told by their places in the line, nothing can be taken out. */
function withoutUnit(
  { notation }: Form,
  { range: place, text }: FormCell,
  unit: string,
  report: Report,
): readonly Repair[] {
  const at = text.indexOf(unit);
  if (notation === 'spaces' || at < 0 || sliceOf(report.tree.text, place) !== text) return [];
  const start = place.start + at;
  return [{ title: say`去掉“${unit}”`, edits: [{ range: range(start, start + unit.length), newText: '' }] }];
}
