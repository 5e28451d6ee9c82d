import type { Report } from '../report/report';
import { readTitleWording } from '../report/title-wording';
import { say } from '../text/message';
import { sliceOf, type TextRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const irregularTitle = defineRule({
  name: 'irregular-title',
  category: 'structure',
  severity: 'info',
  fix: 'offer',
  basis: say`年度报告通行体例：标题为《机关名称＋年份＋政府信息公开工作年度报告》`,
  ofForm: true,
  check: {
    *report(report: Report): Iterable<Finding> {
      const { subject, doubledYear, placeless } = readTitleWording(report);
      if (placeless) yield ofNoPlace(report, placeless);
      if (subject) yield worded(report, subject);
      if (doubledYear) yield doubled(doubledYear);
    },
  },
});

const subjectWords = '政府信息公开工作年度报告';

function worded(
  { organ, tree }: Report,
  { range, year, close }: { readonly range: TextRange; readonly year: string; readonly close: boolean },
): Finding {
  const title = `${year}年${subjectWords}`;
  const isBehindOrgan = organ !== undefined && organ.range.end <= range.start;
  return {
    range,
    message: say`标题写作“${sliceOf(tree.text, range).replace(/\s+/g, '')}”，通行写法是“${title}”。`,
    ...(close ? { severity: 'hint' as const } : {}),
    repairs: isBehindOrgan ? [{ title: say`改为“${title}”`, edits: [{ range, newText: title }] }] : [],
  };
}

const doubled = (range: TextRange): Finding => ({
  range,
  severity: 'hint',
  message: say`标题里“年度”写了两次：前面写“年”就够了。`,
  repairs: [{ title: say`删去前一个“度”`, edits: [{ range, newText: '' }] }],
});

const ofNoPlace = ({ organ }: Report, range: TextRange): Finding => ({
  range,
  message: say`标题里的“${organ?.name ?? ''}”没有写明是哪个地方的。请写机关全称。`,
});
