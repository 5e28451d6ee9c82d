import type { Section } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const renamedSection = defineRule({
  name: 'renamed-section',
  category: 'structure',
  severity: 'hint',
  fix: 'offer',
  basis: say`年度报告格式（2019年起）：六个部分的名称`,
  ofForm: true,
  check: {
    *report({ standard, sections }): Iterable<Finding> {
      if (!standard.ordered) return;
      for (const section of sections) {
        if (section.wording === 'foreign') yield foreign(section);
        else if (section.wording === 'discouraged') yield discouraged(section);
      }
    },
  },
});

const foreign = ({ heading }: Section): Finding => ({
  range: heading.title.range,
  severity: 'warning',
  message: say`“${heading.title.value}”是2018年及以前报告的部分，现行格式没有这一部分。请把内容并入相应部分（收费情况写在“其他需要报告的事项”）。`,
});

const discouraged = ({ heading, spec }: Section): Finding => ({
  range: heading.title.range,
  message: say`格式中这一部分的名称是“${spec!.title}”。`,
  repairs: [{ title: say`改为“${spec!.title}”`, edits: [{ range: heading.title.range, newText: spec!.title }] }],
});
