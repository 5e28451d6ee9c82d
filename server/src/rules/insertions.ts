import type { Report, Section } from '../report/report';
import { endOfBody, renumberAfter, type SectionGap } from '../report/section-gaps';
import { wordsOf } from '../report/section-words';
import type { TableSpec } from '../standard/standard';
import { blankTable } from '../templates/blank-table';
import { feeStatementHeading } from '../templates/fee-statement';
import { periodSentence } from '../templates/period-sentence';
import { sectionTemplate } from '../templates/section-template';
import { setOff } from '../templates/set-off';
import { nextLine } from '../text/line-index';
import { formatHanNumber } from '../text/numerals';
import { range, type TextEdit } from '../text/range';

/**
 * Edits that put in what a report lacks, blank, where the form wants it. They state no fact but those that the report
 * itself gives: its year and its organ. None where it cannot be said what to put in.
 */

const insertAt = ({ tree }: Report, offset: number, lines: string): readonly TextEdit[] => [
  { range: range(offset, offset), newText: setOff(tree.text, offset, lines) },
];

const endOf = (report: Report, section: Section): number => Math.min(section.range.end, endOfBody(report));

/** A section with its tables; those behind it are numbered anew. */
export const insertSection = (report: Report, gap: SectionGap): readonly TextEdit[] => [
  ...insertAt(report, gap.offset, sectionTemplate(report.standard, gap.spec, gap.ordinal)),
  ...renumberAfter(report, [gap]),
];

/** A blank table at the end of its section. */
export const insertTable = (report: Report, section: Section, table: TableSpec): readonly TextEdit[] =>
  insertAt(report, endOf(report, section), blankTable(table, 'text'));

/** Sub-headings for aspects of 总体情况, numbered on. */
export const insertAspects = (report: Report, overview: Section, aspects: readonly string[]): readonly TextEdit[] =>
  insertSubHeadings(report, overview, aspects);

/** The sub-heading for 信息处理费; the words below it are the author's. */
export const insertFeeStatement = (report: Report, section: Section): readonly TextEdit[] =>
  insertSubHeadings(report, section, [feeStatementHeading]);

/** At the end of the section; only where the sub-headings there are `（一）…`, or none. */
function insertSubHeadings(report: Report, section: Section, subjects: readonly string[]): readonly TextEdit[] {
  const below = wordsOf(report, section).headings.filter(h => h.level === 2);
  if (below.some(h => h.enumerator?.style !== 'han-paren')) return [];
  const last = below.at(-1)?.enumerator?.value ?? 0;
  const headings = subjects.map((subject, i) => `（${formatHanNumber(last + 1 + i)}）${subject}`);
  return insertAt(report, endOf(report, section), headings.join('\n\n'));
}

/** A title of the organ, the year and the form's words. */
export function insertTitle({ organ, year, body }: Report): readonly TextEdit[] {
  if (year === undefined) return [];
  const newText = `${organ?.name ?? ''}${year}年政府信息公开工作年度报告\n\n`;
  return [{ range: range(body.start, body.start), newText }];
}

/** The sentence on the period, before the first section, behind whatever introduces the report. */
export function insertPeriod(report: Report): readonly TextEdit[] {
  const { year, sections, title, tree } = report;
  if (year === undefined) return [];
  const first = sections[0];
  const offset = first ? tree.starts[first.heading.block]! : title ? nextLine(tree.text, title.range.end) : 0;
  return insertAt(report, offset, periodSentence(year));
}

/** The organ and a date still to be filled in. */
export function insertSignOff(report: Report): readonly TextEdit[] {
  const { organ, year } = report;
  if (!organ || year === undefined) return [];
  return insertAt(report, endOfBody(report), `${organ.name}\n${year + 1}年　月　日`);
}
