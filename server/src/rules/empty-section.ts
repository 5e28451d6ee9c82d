import { aspectHeadings, blankHeadings, unwrittenOverview } from '../report/blank-headings';
import type { Heading, Report } from '../report/report';
import { sectionTemplate } from '../templates/section-template';
import { setOff } from '../templates/set-off';
import { nextLine } from '../text/line-index';
import { type Message, say } from '../text/message';
import { range } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const emptySection = defineRule({
  name: 'empty-section',
  category: 'structure',
  severity: 'warning',
  fix: 'insert',
  basis: say`国办公开办函〔2021〕30号：报告内容不能遗漏；没有发生的也要写明`,
  check: {
    *report(report): Iterable<Finding> {
      const blank = blankHeadings(report);
      const overview = unwrittenOverview(report, blank);
      const aspects = overview ? [] : aspectHeadings(report);
      for (const [i, heading] of report.headings.entries()) {
        if (heading === overview) yield { range: heading.range, message: nothingBelow(heading), repairs: [] };
        if (!blank.has(heading) || heading.level > 2 || isAnnex(heading)) continue;
        if (heading.level === 2 && !aspects.includes(heading) && isList(report, i, blank)) continue;
        yield { range: heading.range, message: nothingBelow(heading), repairs: fill(report, heading) };
      }
    },
  },
});

const nothingBelow = ({ title }: Heading): Message =>
  say`“${title.value}”下面没有内容。没有发生的也要写明；若原文此处是图片表格，请忽略。`;

const isAnnex = ({ title }: Heading): boolean => /^附|附件|附表/.test(title.value);

/** Sub-headings without text one after the other are a list, but where they are the form's own. */
function isList({ headings }: Report, at: number, blank: ReadonlySet<Heading>): boolean {
  const neighbours = [headings[at - 1], headings[at + 1]].filter(h => h?.level === headings[at]!.level);
  return neighbours.some(h => blank.has(h!));
}

function fill(report: Report, heading: Heading): Repair[] {
  const section = report.sections.find(s => s.heading === heading);
  if (!section?.spec) return [];
  const template = sectionTemplate(report.standard, section.spec, 1).split('\n').slice(1).join('\n').trim();
  const offset = nextLine(report.tree.text, heading.range.end);
  if (template === '') return [];
  const newText = setOff(report.tree.text, offset, template);
  return [{ title: say`插入本节应有的空白表格或小标题`, edits: [{ range: range(offset, offset), newText }] }];
}
