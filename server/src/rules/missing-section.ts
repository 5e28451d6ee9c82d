import { isTold } from '../report/matters';
import type { Report } from '../report/report';
import { type SectionGap, sectionGaps } from '../report/section-gaps';
import { say } from '../text/message';
import { range } from '../text/range';
import { insertSection } from './insertions';
import { defineRule, type Finding } from './rule';

export const missingSection = defineRule({
  name: 'missing-section',
  category: 'structure',
  severity: 'error',
  fix: 'insert',
  basis: say`《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号：报告内容不能遗漏`,
  ofForm: true,
  check: {
    *report(report): Iterable<Finding> {
      for (const gap of sectionGaps(report)) yield toFinding(report, gap);
    },
  },
});

function toFinding(report: Report, gap: SectionGap): Finding {
  const { spec, after } = gap;
  const place = after?.heading.range ?? report.title?.range ?? range(report.body.start, report.body.start);
  return {
    range: place,
    about: spec.key,
    severity: report.edition === 'legacy' && isTold(report, spec.key) ? 'hint' : spec.absence!,
    message: say`缺少“${spec.title}”一节${after ? say`（应在“${after.heading.title.value}”之后）` : ''}。依据：${spec.basis}。`,
    repairs: [{ title: say`插入“${spec.title}”一节`, edits: insertSection(report, gap) }],
  };
}
