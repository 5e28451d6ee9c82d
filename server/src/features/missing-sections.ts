import type { ReportDocument } from '../document/document';
import { renumberAfter, sectionGaps } from '../report/section-gaps';
import { sectionTemplate } from '../templates/section-template';
import { setOff } from '../templates/set-off';
import { range, type TextEdit } from '../text/range';

/**
 * Edits that put in every section of the edition that is not there: before the next one that is, in the form's order,
 * else at the end, before the sign-off; and the numbers of the sections behind them. No two edits have the same place.
 */
export function missingSections({ report }: ReportDocument): readonly TextEdit[] {
  if (!report.recognised) return [];
  const { text } = report.tree;
  const gaps = sectionGaps(report);
  const places = [...new Set(gaps.map(gap => gap.offset))];
  const inserts = places.map(offset => {
    const here = gaps.filter(gap => gap.offset === offset);
    const sections = here.map(gap => sectionTemplate(report.standard, gap.spec, gap.ordinal).trim());
    return { range: range(offset, offset), newText: setOff(text, offset, sections.join('\n\n')) };
  });
  return [...inserts, ...renumberAfter(report, gaps)].sort((a, b) => a.range.start - b.range.start);
}
