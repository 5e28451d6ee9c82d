import { areOtherMatters, namedOrgans, otherReports } from '../report/named-organs';
import { slipSign } from '../report/prose/clues';
import type { Organ, Report } from '../report/report';
import { say } from '../text/message';
import { shiftRange, type TextRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const inconsistentSelfName = defineRule({
  name: 'inconsistent-self-name',
  category: 'text',
  severity: 'hint',
  fix: 'none',
  basis: say`同一报告中对本机关的称呼应当与标题中的机关一致`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const { organ, paragraphIndex, title } = report;
      if (!organ) return;
      for (const { value, range } of namedOrgans(report))
        if (areOtherMatters(value, organ.name)) yield ofOther(value.replace(/\s/g, ''), range, organ);
      if (title?.text.includes('信息公开'))
        for (const { value, range } of otherReports(report)) yield ofReport(value, range, title.range);
      const own = ownKind(organ.name);
      if (!own) return;
      for (const { prose, start } of paragraphIndex.with('slips', slipSign.selfNames)) {
        for (const { kind, range } of prose.slips.selfNames) {
          if (own.includes(kind) || organ.name.includes(kind[0]!)) continue;
          yield {
            range: shiftRange(range, start),
            message: say`“我${kind}”与标题中的“${organ.name}”不一致，像是从别的机关的材料中带来的。请核对。`,
            related: [{ range: organ.range, message: say`本报告的机关` }],
          };
        }
      }
    },
  },
});

const ofReport = (name: string, range: TextRange, title: TextRange): Finding => ({
  range,
  severity: 'warning',
  message: say`这里说的是“${name}”，与标题不一致，像是从别的报告中带来的。请核对。`,
  related: [{ range: title, message: say`本报告的标题` }],
});

const ofOther = (name: string, range: TextRange, organ: Organ): Finding => ({
  range,
  severity: 'warning',
  message: say`这里写作“${name}”，标题中的机关却是“${organ.name}”，像是从别的机关的材料中带来的。请核对。`,
  related: [{ range: organ.range, message: say`本报告的机关` }],
});

/** By the end of an organ's name, what it may call itself. */
const kinds: readonly (readonly [ending: RegExp, own: readonly string[]])[] = [
  [/局$/, ['局']],
  [/镇(?:人民)?政府$/, ['镇']],
  [/乡(?:人民)?政府$/, ['乡']],
  [/街道办事处$/, ['街道', '办']],
  [/委员会$/, ['委']],
  [/中心$/, ['中心']],
  [/厅$/, ['厅']],
];

const ownKind = (name: string): readonly string[] | undefined => kinds.find(([ending]) => ending.test(name))?.[1];
