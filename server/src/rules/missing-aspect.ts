import { missingAspects, missingResults } from '../report/aspects';
import type { Report, Section } from '../report/report';
import { wordsOf } from '../report/section-words';
import { setOff } from '../templates/set-off';
import { formatHanNumber } from '../text/numerals';
import { range } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const missingAspect = defineRule({
  name: 'missing-aspect',
  category: 'structure',
  severity: 'hint',
  fix: 'insert',
  basis:
    '国办公开办函〔2021〕30号“总体情况”：主动公开、依申请公开、政府信息管理、平台建设、监督保障；《条例》第五十条第（四）项',
  check: {
    *report(report: Report): Iterable<Finding> {
      const overview = report.sections.find(s => s.main && s.key === 'overview');
      if (!overview || !report.standard.ordered || wordsOf(report, overview).paragraphs.length === 0) return;
      const aspects = missingAspects(report, overview);
      if (aspects.length > 0) yield withoutAspects(report, overview, aspects);
      const results = missingResults(report);
      if (results.length > 0) yield withoutResults(overview, results);
    },
  },
});

const withoutAspects = (report: Report, overview: Section, aspects: readonly string[]): Finding => ({
  range: overview.heading.range,
  message: `“${overview.heading.title.value}”没有写到：${aspects.join('、')}。没有发生的也要写明。`,
  repairs: insert(report, overview, aspects),
});

const withoutResults = ({ heading }: Section, results: readonly string[]): Finding => ({
  range: heading.range,
  message: `各级人民政府的报告还应写明${results.join('、')}结果情况，文中没有写到。`,
});

/** Sub-headings at the end of the section, numbered on; only where the section has none of another kind. */
function insert(report: Report, overview: Section, aspects: readonly string[]): Repair[] {
  const below = wordsOf(report, overview).headings.filter(h => h.level === 2);
  if (below.some(h => h.enumerator?.style !== 'han-paren')) return [];
  const last = below.at(-1)?.enumerator?.value ?? 0;
  const headings = aspects.map((aspect, i) => `（${formatHanNumber(last + 1 + i)}）${aspect}`);
  const offset = overview.range.end;
  const newText = setOff(report.tree.text, offset, headings.join('\n\n'));
  return [{ title: `插入小标题：${aspects.join('、')}`, edits: [{ range: range(offset, offset), newText }] }];
}
