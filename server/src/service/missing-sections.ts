import type { ReportDocument } from '../document/document';
import type { Report, Section } from '../report/report';
import type { SectionSpec } from '../standard/standard';
import { sectionTemplate } from '../templates/section-template';
import { range, type TextEdit } from '../text/range';

/** Sections of the form that go in at one place, and the number of the first of them. */
interface Gap {
  readonly offset: number;
  readonly specs: readonly SectionSpec[];
  readonly firstOrdinal: number;
}

/**
 * Edits that put in every section of the edition that is not there: before the next one that is, in the form's order,
 * else at the end, before the sign-off. No two edits have the same place.
 */
export function missingSections({ report }: ReportDocument): readonly TextEdit[] {
  if (!report.recognised) return [];
  return gaps(report).map(gap => ({ range: range(gap.offset, gap.offset), newText: fillGap(report, gap) }));
}

function gaps(report: Report): readonly Gap[] {
  const present = new Set(report.sections.map(section => section.key));
  const places = new Map<number, SectionSpec[]>();
  report.standard.sections.forEach((spec, i) => {
    if (present.has(spec.key) || spec.absence === undefined) return;
    const offset = placeBefore(report, report.standard.sections.slice(i + 1));
    places.set(offset, [...(places.get(offset) ?? []), spec]);
  });
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([offset, specs], i, all) => {
      const inserted = all.slice(0, i).reduce((sum, [, before]) => sum + before.length, 0);
      return { offset, specs, firstOrdinal: mainSectionsBefore(report, offset) + inserted + 1 };
    });
}

/** Sub-headings can carry an item of the law too, but nothing goes in before them. */
const isMain = (section: Section): boolean => section.heading.level === 1;

function placeBefore(report: Report, following: readonly SectionSpec[]): number {
  for (const spec of following) {
    const section = report.sections.find(other => isMain(other) && other.key === spec.key);
    if (section) return report.tree.starts[section.heading.block]!;
  }
  return endPlace(report);
}

/** The line of the sign-off, else the line after the body. */
function endPlace({ tree, signOff, body }: Report): number {
  const { text } = tree;
  if (signOff) return text.lastIndexOf('\n', signOff.range.start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(0, body.end - 1));
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

const mainSectionsBefore = ({ sections }: Report, offset: number): number =>
  sections.filter(section => isMain(section) && section.heading.range.start < offset).length;

/** The sections, set off by blank lines and with the line ends of the text. */
function fillGap({ tree: { text }, standard }: Report, { offset, specs, firstOrdinal }: Gap): string {
  const sections = specs.map((spec, i) => sectionTemplate(standard, spec, firstOrdinal + i).trim());
  const filled = `${breakBefore(text, offset)}${sections.join('\n\n')}\n${/^\r?\n|^$/.test(text.slice(offset)) ? '' : '\n'}`;
  return text.includes('\r\n') ? filled.replaceAll('\n', '\r\n') : filled;
}

/** The line ends that leave an empty line before `offset`. */
function breakBefore(text: string, offset: number): string {
  if (/(^|\n)\s*\n$|^$/.test(text.slice(Math.max(0, offset - 4), offset))) return '';
  return text[offset - 1] === '\n' ? '\n' : '\n\n';
}
