import type { SectionSpec, Standard } from '../standard/standard';
import { formatHanNumber } from '../text/numerals';
import { blankTable, tableTemplate } from './blank-table';
import { feeStatementHeading } from './fee-statement';
import { slot } from './slots';

/**
 * A section with nothing filled in: its heading in the form's wording as number `ordinal` (from 1), and below it what
 * belongs there: the aspects of 总体情况, the blank tables, the matter of 信息处理费. States no fact. Ends with a line end.
 */
export function sectionTemplate(standard: Standard, spec: SectionSpec, ordinal: number): string {
  const heading = `${formatHanNumber(ordinal)}、${spec.title}\n`;
  return [heading, ...subHeadings(standard, spec), ...tables(standard, spec)].join('\n');
}

/** What belongs below the heading, with slots for what is to be written; '' where the form leaves that to the author. */
export function sectionBody(standard: Standard, spec: SectionSpec): string {
  const asked = subHeadings(standard, spec).map(heading => `${heading}\n${slot}\n`);
  const grids = standard.tables.filter(table => spec.tables.includes(table.key)).map(tableTemplate);
  return [...asked, ...grids].join('\n');
}

const tables = (standard: Standard, spec: SectionSpec): readonly string[] =>
  standard.tables.filter(table => spec.tables.includes(table.key)).map(table => blankTable(table, 'text'));

const subHeadings = (standard: Standard, spec: SectionSpec): readonly string[] =>
  subjects(standard, spec).map((subject, index) => `（${formatHanNumber(index + 1)}）${subject}\n`);

function subjects(standard: Standard, spec: SectionSpec): readonly string[] {
  if (spec.key === 'overview') return standard.aspects;
  return spec.key === 'other' && standard.edition === 'revised' ? [feeStatementHeading] : [];
}
