import { cellAt, numberIn } from '../report/form-cells';
import type { Report } from '../report/report';
import { isUnderApplications, ownAssertions } from '../report/table-claims';
import { say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const contradictedCompletion = defineRule({
  name: 'contradicted-completion',
  category: 'figures',
  severity: 'warning',
  fix: 'none',
  basis: say`年度报告格式表三：“结转下年度继续办理”有数，即尚未全部办结`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const cell = report.forms
        .map(form => cellAt(form, 'carried-out', 'total'))
        .find(found => (numberIn(found) ?? 0) > 0);
      if (!cell) return;
      for (const { said, paragraph } of ownAssertions(report, prose => prose.counts.completions)) {
        const isClear = said.disclosure || paragraph.section?.key === 'request';
        if (!isClear && !isUnderApplications(said.range, paragraph)) continue;
        yield {
          range: shiftRange(said.range, paragraph.start),
          message: say`这里说申请已经“${paragraph.prose.text.slice(said.range.start, said.range.end)}”，表三“结转下年度继续办理”却有 ${cell.text} 件。请核对，或者说明其余申请结转下年度办理。`,
          related: [{ range: cell.range, message: say`结转下年度继续办理，总计：${cell.text}` }],
        };
      }
    },
  },
});
