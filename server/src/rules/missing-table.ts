import type { Report, Section } from '../report/report';
import { tableAbsence } from '../report/unread-table';
import type { TableSpec } from '../standard/standard';
import { say } from '../text/message';
import { insertTable } from './insertions';
import { defineRule, type Finding } from './rule';

export const missingTable = defineRule({
  name: 'missing-table',
  category: 'table',
  severity: 'error',
  fix: 'insert',
  basis: say`国办公开办函〔2021〕30号（2019、2020年度：国办公开办函〔2019〕60号）：第二、三、四部分以表格报告`,
  ofForm: true,
  check: {
    *report(report): Iterable<Finding> {
      const present = new Set(report.forms.map(form => form.spec.key));
      for (const section of report.sections) {
        for (const spec of tablesOf(report, section)) {
          if (!present.has(spec.key)) yield* missing(report, section, spec);
        }
      }
    },
  },
});

const tablesOf = ({ standard }: Report, { spec }: Section): readonly TableSpec[] =>
  standard.ordered ? standard.tables.filter(table => spec?.tables.includes(table.key)) : [];

function* missing(report: Report, section: Section, spec: TableSpec): Iterable<Finding> {
  const absence = tableAbsence(report, section, spec);
  if (absence === 'elsewhere') return;
  if (absence === 'unread') {
    yield {
      range: section.heading.range,
      about: `unread ${spec.key}`,
      severity: 'hint',
      message: say`本节的表格没有认出是${spec.name}，未作核对。请对照格式检查行和列的名称。`,
    };
    return;
  }
  yield {
    range: section.heading.range,
    about: spec.key,
    message: say`“${section.heading.title.value}”一节缺少${spec.name}（${spec.title}）。没有发生的也要列表并填 0。`,
    repairs: [{ title: say`插入空白${spec.name}`, edits: insertTable(report, section, spec) }],
  };
}
