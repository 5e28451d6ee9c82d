import { namesPeriod } from '../report/read-period';
import type { Report } from '../report/report';
import { periodSentence } from '../templates/period-sentence';
import { say } from '../text/message';
import { range } from '../text/range';
import { insertPeriod } from './insertions';
import { defineRule, type Finding, type Repair } from './rule';

export const missingPeriod = defineRule({
  name: 'missing-period',
  category: 'structure',
  severity: 'warning',
  fix: 'insert',
  basis: say`年度报告通行体例：写明所列数据的统计期限`,
  check: {
    *report(report): Iterable<Finding> {
      if (report.period || namesPeriod(report.paragraphs)) return;
      const place =
        report.title?.range ?? report.sections[0]?.heading.range ?? range(report.body.start, report.body.start);
      const year = report.year === undefined ? say`某年` : say`${report.year}年`;
      yield {
        range: place,
        about: 'period',
        message: say`全文没有写明所列数据的统计期限（${year}1月1日至12月31日）。`,
        repairs: insertSentence(report),
      };
    },
  },
});

function insertSentence(report: Report): Repair[] {
  if (report.year === undefined) return [];
  return [{ title: say`插入“${periodSentence(report.year)}”`, edits: insertPeriod(report) }];
}
