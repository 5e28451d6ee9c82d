import type { Report, Section } from '../report/report';
import { endOfBody } from '../report/section-gaps';
import { showsTable } from '../report/unread-table';
import type { TableSpec } from '../standard/standard';
import { blankTable } from '../templates/blank-table';
import { setOff } from '../templates/set-off';
import { range } from '../text/range';
import { defineRule, type Finding } from './rule';

/** Words and marks that say the table is a picture or in an annex. */
const elsewhere = /!\[|<img|\[图片\]|附件|附表|见附|图表如下|如图/;

export const missingTable = defineRule({
  name: 'missing-table',
  category: 'table',
  severity: 'error',
  fix: 'insert',
  basis: '国办公开办函〔2021〕30号（2019、2020年度：国办公开办函〔2019〕60号）：第二、三、四部分以表格报告',
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
  const { text } = report.tree;
  const content = text.slice(section.range.start, section.range.end);
  if (elsewhere.test(content)) return;
  const unread = report.otherTables.find(t => t.start >= section.range.start && t.end <= section.range.end);
  if (unread || showsTable(content, spec)) {
    yield {
      range: section.heading.range,
      severity: 'hint',
      message: `本节的表格没有认出是${spec.name}，未作核对。请对照格式检查行和列的名称。`,
    };
    return;
  }
  const offset = Math.min(section.range.end, endOfBody(report));
  yield {
    range: section.heading.range,
    message: `“${section.heading.title.value}”一节缺少${spec.name}（${spec.title}）。没有发生的也要列表并填 0。`,
    repairs: [
      {
        title: `插入空白${spec.name}`,
        edits: [{ range: range(offset, offset), newText: setOff(text, offset, blankTable(spec, 'text')) }],
      },
    ],
  };
}
