import type { Standard } from '../standard/standard';
import { periodSentence } from './period-sentence';
import { sectionTemplate } from './section-template';

export interface ReportSubject {
  /** `云溪市林业局`, with its place. */
  readonly organ: string;
  /** The year reported on. */
  readonly year: number;
}

/**
 * A whole report with nothing filled in but title, basis, period and organ. Sections that an edition only allows are
 * left out. The date is open: the year after the one reported on, with blanks for month and day.
 */
export function blankReport(
  standard: Standard,
  subject: ReportSubject,
): { readonly fileName: string; readonly text: string } {
  const title = `${subject.organ}${subject.year}年政府信息公开工作年度报告`;
  const sections = standard.sections.filter(spec => spec.absence !== undefined);
  const parts = [
    `${title}\n`,
    `本报告依据《中华人民共和国政府信息公开条例》编制。${periodSentence(subject.year)}\n`,
    ...sections.map((spec, index) => sectionTemplate(standard, spec, index + 1)),
    `${subject.organ}\n${subject.year + 1}年　月　日\n`,
  ];
  return { fileName: `${title}.nianbao`, text: parts.join('\n') };
}
