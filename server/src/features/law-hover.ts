import type { ReportDocument } from '../document/document';
import type { Voice } from '../l10n/voice';
import { documentMeant, documentNumbered } from '../report/known-documents';
import type { Citation } from '../report/references';
import type { PlacedParagraph, Report } from '../report/report';
import type { KnownDocument } from '../standard/documents';
import { formatDate } from '../text/calendar';
import { say, type Text } from '../text/message';
import { shiftRange, touches } from '../text/range';
import type { Hover } from './hover';
import { sectionContents } from './section-contents';

/** The law behind what stands at `offset`: a section's heading, a title in 《》, the number of a document. */
export function lawHover({ report }: ReportDocument, offset: number, voice: Voice): Hover | undefined {
  return report.recognised ? (sectionHover(report, offset, voice) ?? citationHover(report, offset, voice)) : undefined;
}

/** What the form calls the section, what belongs below the heading, and the article that demands it. */
function sectionHover({ sections, edition, standard }: Report, offset: number, voice: Voice): Hover | undefined {
  const section = sections.find(({ heading }) => touches(heading.title.range, offset));
  if (!section) return undefined;
  const { spec, wording, heading } = section;
  const { value, range } = heading.title;
  if (wording === 'foreign')
    return {
      range,
      markdown: `**${value}**\n\n${voice.say(say`这是其他版本格式的章节，本年度的格式（${standard.source}）没有。`)}`,
    };
  if (!spec || spec.key === 'extra') return undefined;
  const contents = sectionContents[edition][spec.key];
  const parts = [`**${spec.title}**`, ...(contents ? [contents] : []), say`依据：${spec.basis}`];
  return { range, markdown: parts.map(voice.say).join('\n\n') };
}

function citationHover(report: Report, offset: number, voice: Voice): Hover | undefined {
  const paragraph = report.paragraphs.findLast(({ start }) => start <= offset);
  if (!paragraph) return undefined;
  const { citations, documentNumbers } = paragraph.prose.references;
  const at = offset - paragraph.start;
  const number = documentNumbers.find(({ range }) => touches(range, at));
  const citation = citations.find(({ range }) => touches(range, at));
  const meant = number ? documentNumbered(number) : citation && meantBy(report, paragraph, citation);
  const place = number ?? citation;
  return meant && place && { range: shiftRange(place.range, paragraph.start), markdown: voice.say(describe(meant)) };
}

/** A short name means what the report says it stands for. */
function meantBy(report: Report, here: PlacedParagraph, citation: Citation): KnownDocument | undefined {
  const meant = documentMeant(citation, report.year);
  if (meant || citation.number) return meant;
  const defined = report.paragraphs
    .filter(({ start }) => start <= here.start)
    .flatMap(({ prose }) => prose.references.shortNames)
    .find(({ name }) => name.replace(/[《》“”]/g, '') === citation.name);
  const full = defined?.title ?? defined?.of.at(-1);
  return full && documentMeant(full, report.year);
}

/** Title, number, when it was issued, since when it is in force and what took its place. */
function describe({ fullTitle, written, issued, inForce, superseded }: KnownDocument): Text {
  const from = inForce ? say`自${formatDate(inForce)}起施行，现行有效。` : say`现行有效。`;
  const status = superseded ? say`报告${superseded.since}年及以后的工作，以 ${superseded.by} 为依据。` : from;
  const day = formatDate(issued);
  const made = /令/.test(written) ? say`${written}，${day}公布。` : say`${written}，${day}印发。`;
  return say`**《${fullTitle}》**\n\n${made}${status}`;
}
