import { readUnansweredProblem, type UnansweredProblem } from '../report/problems';
import type { Report } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const unansweredProblem = defineRule({
  name: 'unanswered-problem',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  basis: say`《中华人民共和国政府信息公开条例》第五十条第（四）项：政府信息公开工作存在的主要问题及改进情况`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const found = readUnansweredProblem(report);
      if (found) yield toFinding(report, found);
    },
  },
});

const toFinding = ({ edition }: Report, { section: { heading }, lacks }: UnansweredProblem): Finding => ({
  range: heading.range,
  message:
    lacks === 'measures'
      ? say`“${heading.title.value}”只写了问题，没有写怎样改进。`
      : say`“${heading.title.value}”只写了做法，没有写存在什么问题。`,
  ...(edition === 'legacy' ? { severity: 'hint' as const } : {}),
});
