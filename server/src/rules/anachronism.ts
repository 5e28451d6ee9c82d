import { documentNumbered, misnumbered } from '../report/known-documents';
import { referenceSign } from '../report/prose/clues';
import { sentenceAt } from '../report/prose/search-order';
import type { DocumentNumber, Meeting } from '../report/references';
import { releaseDate } from '../report/release-date';
import type { PlacedParagraph, Prose, Report } from '../report/report';
import { partyMeetings } from '../standard/documents';
import { type CalendarDate, compareDates } from '../text/calendar';
import { type Message, say } from '../text/message';
import { shiftRange, sliceOf, type TextRange } from '../text/range';
import { firstFrom } from '../text/search';
import { defineRule, type Finding } from './rule';
import { sayDate } from './say-date';

export const anachronism = defineRule({
  name: 'anachronism',
  category: 'dates',
  severity: 'warning',
  fix: 'none',
  basis: say`各文件的印发日期、各次会议的闭幕日期；《中华人民共和国政府信息公开条例》第五十六条`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const release = releaseDate(report);
      if (!release) return;
      const frame = { year: report.year!, release };
      const dated = referenceSign.documentNumbers | referenceSign.meetings;
      for (const paragraph of report.paragraphIndex.with('references', dated)) {
        const { documentNumbers, meetings } = paragraph.prose.references;
        if (documentNumbers.length > 0) yield* ofDocuments(paragraph, frame);
        if (meetings.length > 0) yield* ofMeetings(paragraph, frame);
      }
    },
  },
});

/** The year reported on, and the last day of which the report can speak. */
interface Frame {
  readonly year: number;
  readonly release: CalendarDate;
}

function* ofDocuments({ prose, start }: PlacedParagraph, frame: Frame): Iterable<Finding> {
  for (const number of prose.references.documentNumbers) {
    const reason = tooEarly(number, frame) ?? tooLate(prose, number, frame.year);
    if (reason) yield { range: shiftRange(number.range, start), message: reason };
  }
}

/** It did not exist yet. */
function tooEarly(number: DocumentNumber, { year, release }: Frame): Message | undefined {
  const known = documentNumbered(number);
  if (known && compareDates(known.issued, release) > 0)
    return say`${year}年度的报告不可能引用${known.written}：它在报告（${sayDate(release)}）之后才印发。`;
  if (number.year !== undefined && number.year > Math.max(release.year, year + 1))
    return say`${year}年度的报告不可能引用${number.year}年的文件。请核对文号的年份。`;
  return undefined;
}

/** It is given as the basis though another took its place. What speaks of the past may name it. */
function tooLate(prose: Prose, number: DocumentNumber, year: number): Message | undefined {
  const known = documentNumbered(number);
  if (!known?.superseded || year < known.superseded.since) return undefined;
  if (isMisnumbered(prose, number, year)) return undefined;
  const sentence = sentenceAround(prose, number.range);
  if (!basisWords.test(sentence) || pastWords.test(sentence)) return undefined;
  return say`${known.written}已由${known.superseded.by}取代，不再是${year}年度报告的依据。`;
}

const basisWords = /根据|依据|按照|依照|遵照|要求/;
const pastWords = /废止|失效|修订|修改|原|旧|以来|替代|代替|取代|不再|历史|当时|曾|711|30号|(?:2007|2008|2019|2020)年/;

/** Another rule says that the number is not that of the title before it. */
function isMisnumbered({ references: { citations } }: Prose, number: DocumentNumber, year: number): boolean {
  const before = citations[firstFrom(citations, c => c.range.end, number.range.start + 1) - 1];
  return before?.number === number && misnumbered(before, year).length > 0;
}

const farthest = 150;

/** The sentence, as far as it is near. */
function sentenceAround({ text, sentences }: Prose, { start, end }: TextRange): string {
  const sentence = sentences[sentenceAt(sentences, start)] ?? { start, end };
  return text.slice(Math.max(sentence.start, start - farthest), Math.min(sentence.end, end + farthest));
}

function* ofMeetings({ prose, start }: PlacedParagraph, { year, release }: Frame): Iterable<Finding> {
  for (const meeting of prose.references.meetings) {
    const closed = closingDay(meeting);
    if (!closed || compareDates(closed, release) <= 0) continue;
    if (comingWords.test(prose.text.slice(Math.max(0, meeting.range.start - 12), meeting.range.end + 12))) continue;
    yield {
      range: shiftRange(meeting.range, start),
      message: say`${year}年度的报告不可能谈到“${sliceOf(prose.text, meeting.range)}”：会议在${sayDate(closed)}才闭幕。请核对是否从以后的材料中抄来，或报告年份有误。`,
    };
  }
}

const comingWords = /迎接|喜迎|即将|将于|筹备|召开前/;

const closingDay = ({ congress, session = 0 }: Meeting): CalendarDate | undefined =>
  partyMeetings.find(known => known.congress === congress && known.session === session)?.closed;
