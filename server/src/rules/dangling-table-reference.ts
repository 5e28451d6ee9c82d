import { referenceSign } from '../report/prose/clues';
import type { PlacedParagraph, Report } from '../report/report';
import { endOfBody } from '../report/section-gaps';
import { showsTable } from '../report/unread-table';
import { blankTable } from '../templates/blank-table';
import { setOff } from '../templates/set-off';
import { say } from '../text/message';
import { range, shiftRange } from '../text/range';
import { lastAtMost } from '../text/search';
import { defineRule, type Finding, type Repair } from './rule';

/** What stands for a table in a text that cannot hold one. */
const picture = /!\[|<img|\[图片\]/;

export const danglingTableReference = defineRule({
  name: 'dangling-table-reference',
  category: 'table',
  severity: 'error',
  fix: 'insert',
  basis: say`正文称“详见下表”，下文应有表格`,
  check: {
    *report(report): Iterable<Finding> {
      for (const paragraph of report.paragraphIndex.with('references', referenceSign.tables)) {
        if (paragraph.prose.tableReferences.length === 0 || isFollowedByTable(report, paragraph)) continue;
        for (const reference of paragraph.prose.tableReferences) {
          const place = shiftRange(reference, paragraph.start);
          const words = report.tree.text.slice(place.start, place.end);
          yield {
            range: place,
            message: say`正文称“${words}”，但本节后面没有表格。`,
            repairs: insertTable(report, paragraph),
          };
        }
      }
    },
  },
});

function isFollowedByTable({ tree, sections, standard }: Report, { start, section }: PlacedParagraph): boolean {
  const end =
    section?.range.end ??
    nextSection(
      sections.map(s => s.range.start),
      start,
      tree.text.length,
    );
  for (let i = lastAtMost(tree.starts, start) + 1; i < tree.blocks.length && tree.starts[i]! < end; i++) {
    if (tree.blocks[i]!.kind === 'table') return true;
  }
  const rest = tree.text.slice(start, end);
  return (
    picture.test(rest) ||
    (rest.match(rowOfFigures)?.length ?? 0) >= fewestRows ||
    standard.tables.some(spec => section?.spec?.tables.includes(spec.key) && showsTable(rest, spec))
  );
}

/** `0100 机构领导 1 0.31%`, or a figure alone: lines of a table that is no form, in a layout that was not read. */
const rowOfFigures = /^(?:[^。；;，,\n]{1,60}[ \t\u3000|])?[ \t\u3000|]*-?\d[\d.,]*%?[ \t\u3000|]*$/gm;
const fewestRows = 3;

const nextSection = (starts: readonly number[], from: number, end: number): number => starts.find(s => s > from) ?? end;

/** The section's own table, if the form has one and it is nowhere in the report. */
function insertTable(report: Report, { section }: PlacedParagraph): Repair[] {
  const spec = report.standard.tables.find(
    t => section?.spec?.tables.includes(t.key) && !report.forms.some(f => f.spec.key === t.key),
  );
  if (!spec || !section) return [];
  const { text } = report.tree;
  const offset = Math.min(section.range.end, endOfBody(report));
  return [
    {
      title: say`插入空白${spec.name}`,
      edits: [{ range: range(offset, offset), newText: setOff(text, offset, blankTable(spec, 'text')) }],
    },
  ];
}
