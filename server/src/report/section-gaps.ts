import type { SectionSpec } from '../standard/standard';
import { fold } from '../text/fold';
import { nextLine } from '../text/line-index';
import { formatHanNumber } from '../text/numerals';
import type { TextEdit } from '../text/range';
import { matters } from './matters';
import type { Report, Section } from './report';

/** A section of the form that the report lacks, and where it would stand. */
export interface SectionGap {
  readonly spec: SectionSpec;
  /** Start of the line before which it belongs. */
  readonly offset: number;
  /** Its number among the first-level sections, from 1. */
  readonly ordinal: number;
  /** The section before it, if any. */
  readonly after?: Section;
}

/** Every section of the edition that is not there, in the form's order. What the law does not miss is not listed. */
export function sectionGaps(report: Report): SectionGap[] {
  const { sections, standard } = report;
  const present = new Set(sections.map(section => section.key));
  const lacking = standard.sections.filter(spec => spec.absence && !present.has(spec.key) && !isCovered(report, spec));
  const absent = lacking.length > 0 ? withoutRunIn(report, lacking) : lacking;
  return absent.map((spec, before) => {
    const offset = placeOf(report, spec);
    const after = sections.findLast(s => isMain(s) && s.heading.range.start < offset);
    const ordinal = sections.filter(s => isMain(s) && s.heading.range.start < offset).length + before + 1;
    return { spec, offset, ordinal, ...(after ? { after } : {}) };
  });
}

/**
 * Once these gaps are filled, the numbers of the sections behind them: only where the author numbered on without a gap,
 * so that they would come twice.
 */
export function renumberAfter({ sections }: Report, gaps: readonly SectionGap[]): TextEdit[] {
  return sections.filter(isMain).flatMap(({ heading: { enumerator } }, i) => {
    const before = enumerator ? gaps.filter(gap => gap.offset <= enumerator.range.start).length : 0;
    if (enumerator?.style !== 'han' || before === 0 || enumerator.value !== i + 1) return [];
    return [{ range: enumerator.number, newText: formatHanNumber(i + 1 + before) }];
  });
}

const isMain = ({ main }: Section): boolean => main;

/** One heading may carry two matters: `三、依申请公开和行政复议、行政诉讼情况`. Up to 2018 titles are free, and a word tells. */
function isCovered({ headings, standard, edition }: Report, { key, signs }: SectionSpec): boolean {
  const word = edition === 'legacy' ? matters[key]?.heading : undefined;
  return headings
    .filter(heading => heading.level === 1 || !standard.ordered)
    .map(heading => fold(heading.title.value))
    .some(title => word?.test(title) || signs.some(words => words.every(word => title.includes(word))));
}

const runIn = /(?:^|[。；;！：: \u3000])[一二三四五六七八九十]{1,2}、([^。；;：: \u3000]{3,40})/g;

/** A heading that lost its line when a page was turned into text: `…无。 三、依申请公开政府信息情况 全年没有申请。` */
function withoutRunIn({ paragraphs }: Report, lacking: readonly SectionSpec[]): readonly SectionSpec[] {
  const titles = paragraphs.flatMap(({ prose }) => [...prose.text.matchAll(runIn)].map(found => fold(found[1]!)));
  if (titles.length === 0) return lacking;
  const isThere = ({ signs, title, accepted }: SectionSpec, said: string) =>
    [title, ...accepted].some(name => fold(name) === said) ||
    signs.some(words => words.every(word => said.includes(word)));
  return lacking.filter(spec => !titles.some(said => isThere(spec, said)));
}

function placeOf(report: Report, spec: SectionSpec): number {
  const specs = report.standard.sections;
  for (const next of specs.slice(specs.indexOf(spec) + 1)) {
    const section = report.sections.find(s => isMain(s) && s.key === next.key);
    if (section) return report.tree.starts[section.heading.block]!;
  }
  return endOfBody(report);
}

/** The line of the sign-off, else the line after the body. */
export function endOfBody({ tree: { text }, signOff, body }: Report): number {
  if (signOff) return text.lastIndexOf('\n', signOff.range.start - 1) + 1;
  return nextLine(text, Math.max(0, body.end - 1));
}
