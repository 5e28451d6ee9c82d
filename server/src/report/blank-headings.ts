import { holds } from '../text/range';
import { openSignOffStart } from './open-sign-off';
import type { Heading, Report } from './report';

/** Headings under which nothing is written; what signs the report belongs to none of them. */
export function blankHeadings(report: Report): ReadonlySet<Heading> {
  const signed = report.signOff?.range.start ?? openSignOffStart(report) ?? Number.POSITIVE_INFINITY;
  return new Set(report.headings.filter(heading => isBlank(report, heading, signed)));
}

function isBlank({ tree: { blocks, starts, text } }: Report, { content, title }: Heading, signed: number): boolean {
  if (/[。；;，,]\s*$/.test(text.slice(title.range.end, title.range.end + 2))) return false;
  for (let i = content.from; i < content.to; i++) {
    const { kind } = blocks[i]!;
    const signs = starts[i]! + blocks[i]!.text.length > signed;
    if (kind !== 'blank' && kind !== 'residue' && !signs) return false;
  }
  return true;
}

/** The headings in 总体情况 that name its aspects: `（四）平台建设`. */
export function aspectHeadings({ headings, sections, standard }: Report): readonly Heading[] {
  const overview = sections.find(({ key }) => key === 'overview');
  if (!overview) return [];
  const inside = headings.filter(h => h !== overview.heading && holds(overview.range, h.range.start));
  return inside.filter(({ title }) => standard.aspects.some(aspect => isNameOf(aspect, title.value)));
}

/** Not what says something already: `主动公开工作扎实推进`. */
const isNameOf = (aspect: string, title: string): boolean =>
  title.includes(aspect) && !/[^政府信息公开工作情况方面的]/.test(title.replace(aspect, ''));

/** 总体情况 where its aspects have headings and nothing else is written. */
export function unwrittenOverview(report: Report, blank: ReadonlySet<Heading>): Heading | undefined {
  const overview = report.sections.find(({ key }) => key === 'overview');
  const aspects = aspectHeadings(report);
  if (!overview || aspects.length === 0 || !aspects.every(heading => blank.has(heading))) return undefined;
  const { from } = overview.heading.content;
  const until = Math.min(...aspects.map(({ block }) => block));
  const others = report.headings.filter(h => h.level === 2 && holds(overview.range, h.range.start));
  const above = report.tree.blocks.slice(from, until).every(({ kind }) => kind === 'blank' || kind === 'residue');
  return above && others.every(h => blank.has(h)) ? overview.heading : undefined;
}
