import { cellAt, numberIn } from '../report/form-cells';
import type { FormCell, Report } from '../report/report';
import { ownAssertions } from '../report/table-claims';
import { say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const contradictedOutcome = defineRule({
  name: 'contradicted-outcome',
  category: 'figures',
  severity: 'warning',
  fix: 'none',
  basis: say`年度报告格式表四：结果纠正、其他结果、尚未审结的件数不属于维持`,
  check: {
    *report(report: Report): Iterable<Finding> {
      for (const { said, paragraph } of ownAssertions(report, prose => prose.counts.outcomes)) {
        if (!said.disclosure && paragraph.section?.key !== 'review') continue;
        const results = said.concluded ? ['corrected', 'other'] : ['corrected', 'pending', 'other'];
        const cell = said.of
          .flatMap(group => results.map(result => `${group}-${result}`))
          .map(column => cellWith(report, column))
          .find(found => found !== undefined);
        if (!cell) continue;
        const title = cell.column.path.join('，');
        yield {
          range: shiftRange(said.range, paragraph.start),
          message: say`这里说“${paragraph.prose.text.slice(said.range.start, said.range.end)}”，表四“${title}”却有 ${cell.text} 件。请核对。`,
          related: [{ range: cell.range, message: say`${title}：${cell.text}` }],
        };
      }
    },
  },
});

const cellWith = ({ forms }: Report, column: string): FormCell | undefined =>
  forms.map(form => cellAt(form, 'cases', column)).find(cell => (numberIn(cell) ?? 0) > 0);
