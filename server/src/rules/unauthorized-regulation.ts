import { cellAt, numberIn } from '../report/form-cells';
import { deniedPowers, isInstitution, rulemaking } from '../report/organ-powers';
import type { Form, FormCell, Organ, Report } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';
import { nameOf } from './sum-repairs';

export const unauthorizedRegulation = defineRule({
  name: 'unauthorized-regulation',
  category: 'sums',
  severity: 'warning',
  fix: 'none',
  basis: say`《中华人民共和国立法法》第九十一条、第九十三条：规章由国务院部门和省、设区的市、自治州人民政府制定`,
  check: {
    *form(form, { report }): Iterable<Finding> {
      if (form.spec.key !== 'disclosure' || !report.organ) return;
      yield* regulations(form, report.organ);
      yield* normativeDocuments(form, report, report.organ);
    },
  },
});

/** Columns that count what the organ itself made. In the trial form the other two may count what it only published. */
const ownColumns = ['issued', 'repealed', 'in-force', 'made'];

function* regulations(form: Form, organ: Organ): Iterable<Finding> {
  if (rulemaking(organ) !== 'never') return;
  const [cell] = filled(form, 'regulations', ownColumns);
  if (!cell) return;
  yield {
    range: cell.range,
    message: say`${form.spec.name}${nameOf(cell)}为 ${cell.text}，而${organ.name}没有制定规章的权限。请核对，是否应计入行政规范性文件。`,
    related: [{ range: organ.range, message: say`编制报告的机关` }],
  };
}

function* normativeDocuments(form: Form, report: Report, organ: Organ): Iterable<Finding> {
  if (!isInstitution(organ.name)) return;
  const [cell] = filled(form, 'normative', ownColumns);
  const denied = cell && deniedPowers(report);
  if (!cell || !denied) return;
  yield {
    range: cell.range,
    severity: 'info',
    message: say`${form.spec.name}${nameOf(cell)}为 ${cell.text}，而报告说本单位没有行政职能。请核对是否有权制发行政规范性文件。`,
    related: [{ range: denied, message: say`报告中的说明` }],
  };
}

const filled = (form: Form, row: string, columns: readonly string[]): readonly FormCell[] =>
  columns.flatMap(column => {
    const cell = cellAt(form, row, column);
    return cell && (numberIn(cell) ?? 0) > 0 ? [cell] : [];
  });
