import { claimSign } from '../report/prose/clues';
import type { Report } from '../report/report';
import { noApplications } from '../report/table-claims';
import { say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const problemWithoutCase = defineRule({
  name: 'problem-without-case',
  category: 'figures',
  severity: 'hint',
  fix: 'none',
  basis: say`存在的主要问题应当是本机关本年度的问题`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const cell = noApplications(report);
      if (!cell) return;
      for (const { prose, section, start } of report.paragraphIndex.with('claims', claimSign.counts)) {
        if (section?.key !== 'problems' || !prose.text.includes('申请')) continue;
        for (const complaint of prose.counts.complaints)
          yield {
            range: shiftRange(complaint, start),
            message: say`这里说办理政府信息公开申请有问题，表三却没有一件新收或者结转的申请。请核对是不是从往年或者别处沿用来的。`,
            related: [{ range: cell.range, message: say`本年新收，总计：${cell.text}` }],
          };
      }
    },
  },
});
