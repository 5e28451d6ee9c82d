import type { Report } from '../report/report';
import { say } from '../text/message';
import { range } from '../text/range';
import { insertTitle } from './insertions';
import { defineRule, type Finding } from './rule';

const longestMark = 20;

export const missingTitle = defineRule({
  name: 'missing-title',
  category: 'structure',
  severity: 'warning',
  fix: 'insert',
  basis: say`年度报告通行体例：标题为《机关名称＋年份＋政府信息公开工作年度报告》`,
  check: {
    *report(report): Iterable<Finding> {
      if (!report.title) {
        if (!isTitledByPage(report)) yield withoutTitle(report);
      } else if (!report.title.year) yield withoutYear(report, report.title);
    },
  },
});

const titled = /(?:20\d\d|二[〇○零O]\S{2}) ?年[^|\n]{0,20}(?:信息|政务)公开[^|\n]{0,12}(?:报告|年报)/;

/** The table of what a page says of itself comes first and has the title: `标 题 | 云溪市林业局2017年政府信息公开年度报告 |`. */
function isTitledByPage({ otherTables, tree, body }: Report): boolean {
  const first = otherTables[0];
  return first !== undefined && first.start <= body.start && titled.test(tree.text.slice(first.start, first.end));
}

function withoutTitle(report: Report): Finding {
  const { tree, body } = report;
  const firstLine = /^[^\r\n]*/.exec(tree.text.slice(body.start))![0];
  const edits = insertTitle(report);
  return {
    range: range(body.start, body.start + Math.min(firstLine.length, longestMark)),
    message: say`没有标题。请在正文之前单独写一行：机关名称、年份和“政府信息公开工作年度报告”。`,
    repairs: edits.map(edit => ({ title: say`插入标题“${edit.newText.trim()}”`, edits })),
  };
}

function withoutYear({ year }: Report, title: NonNullable<Report['title']>): Finding {
  const at = title.range.start + Math.max(title.text.search(/政府信息公开|信息公开|政务公开/), 0);
  return {
    range: title.range,
    message: say`标题没有写明是哪一年的报告。`,
    repairs:
      year === undefined
        ? []
        : [{ title: say`在标题中写明 ${year}年`, edits: [{ range: range(at, at), newText: `${year}年` }] }],
  };
}
