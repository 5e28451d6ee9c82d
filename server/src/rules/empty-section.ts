import type { Heading, Report } from '../report/report';
import { sectionTemplate } from '../templates/section-template';
import { setOff } from '../templates/set-off';
import { nextLine } from '../text/line-index';
import { say } from '../text/message';
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
      const empty = new Set(report.headings.filter(heading => isEmpty(report, heading)));
      for (const [i, heading] of report.headings.entries()) {
        if (!empty.has(heading) || heading.level > 2 || isAnnex(heading)) continue;
        if (heading.level === 2 && isList(report, i, empty)) continue;
        yield {
          range: heading.range,
          message: say`“${heading.title.value}”下面没有内容。没有发生的也要写明；若原文此处是图片表格，请忽略。`,
          repairs: fill(report, heading),
        };
      }
    },
  },
});

function isEmpty({ tree, signOff }: Report, { content, title }: Heading): boolean {
  if (/[。；;，,]\s*$/.test(tree.text.slice(title.range.end, title.range.end + 2))) return false;
  for (let i = content.from; i < content.to; i++) {
    const { kind } = tree.blocks[i]!;
    const signed = signOff && tree.starts[i]! + tree.blocks[i]!.text.length > signOff.range.start;
    if (kind !== 'blank' && kind !== 'residue' && !signed) return false;
  }
  return true;
}

const isAnnex = ({ title }: Heading): boolean => /^附|附件|附表/.test(title.value);

/** Sub-headings without text one after the other are a list, or a form not yet filled in. */
function isList({ headings }: Report, at: number, empty: ReadonlySet<Heading>): boolean {
  const neighbours = [headings[at - 1], headings[at + 1]].filter(h => h?.level === headings[at]!.level);
  return neighbours.some(h => empty.has(h!));
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
