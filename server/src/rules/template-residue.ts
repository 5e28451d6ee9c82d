import type { Report } from '../report/report';
import { readTemplateResidue, type TemplateResidue } from '../report/template-residue';
import { say } from '../text/message';
import { sliceOf } from '../text/range';
import { defineRule, type Finding } from './rule';

export const templateResidue = defineRule({
  name: 'template-residue',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  basis: say`国办公开办函〔2021〕30号：年度报告内容应当准确、完整，不得敷衍塞责`,
  check: {
    *report(report: Report): Iterable<Finding> {
      for (const residue of readTemplateResidue(report)) yield toFinding(report.tree.text, residue);
    },
  },
});

function toFinding(text: string, { range, kind }: TemplateResidue): Finding {
  const words = sliceOf(text, range);
  if (kind === 'instruction')
    return { range, message: say`“${words}”像是模板里的填写说明，没有删去。请改写成正文或删去。` };
  return {
    range,
    message: say`“${words}”是模板里留空待填的地方，还没有填。请填上实际内容。`,
    ...(kind === 'certain-blank' ? { severity: 'error' as const } : {}),
  };
}
