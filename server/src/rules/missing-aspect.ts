import { missingAspects, missingResults } from '../report/aspects';
import type { Report, Section } from '../report/report';
import { wordsOf } from '../report/section-words';
import { list, say } from '../text/message';
import { insertAspects } from './insertions';
import { defineRule, type Finding, type Repair } from './rule';

export const missingAspect = defineRule({
  name: 'missing-aspect',
  category: 'structure',
  severity: 'hint',
  fix: 'insert',
  basis: say`国办公开办函〔2021〕30号“总体情况”：主动公开、依申请公开、政府信息管理、平台建设、监督保障；《条例》第五十条第（四）项`,
  ofForm: true,
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
  about: aspects.join(' '),
  message: say`“${overview.heading.title.value}”没有写到：${list(aspects)}。没有发生的也要写明。`,
  repairs: insert(report, overview, aspects),
});

const withoutResults = ({ heading }: Section, results: readonly string[]): Finding => ({
  range: heading.range,
  about: results.join(' '),
  message: say`各级人民政府的报告还应写明${list(results)}结果情况，文中没有写到。`,
});

function insert(report: Report, overview: Section, aspects: readonly string[]): Repair[] {
  const edits = insertAspects(report, overview, aspects);
  return edits.length > 0 ? [{ title: say`插入小标题：${list(aspects)}`, edits }] : [];
}
