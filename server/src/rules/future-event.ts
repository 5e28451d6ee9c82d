import { claimSign } from '../report/prose/clues';
import { sentenceAt } from '../report/prose/search-order';
import { releaseDate } from '../report/release-date';
import type { PlacedParagraph, Prose, ProseDate, Report } from '../report/report';
import { type CalendarDate, compareDates } from '../text/calendar';
import { say } from '../text/message';
import { shiftRange, type TextRange } from '../text/range';
import { firstFrom } from '../text/search';
import { narrow } from '../text/width';
import { defineRule, type Finding } from './rule';
import { sayDate } from './say-date';

export const futureEvent = defineRule({
  name: 'future-event',
  category: 'dates',
  severity: 'warning',
  fix: 'none',
  basis: say`报告只能写落款和发布之前已经发生的事`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const release = releaseDate(report);
      if (!release) return;
      for (const paragraph of report.paragraphIndex.with('claims', claimSign.dates))
        for (const date of paragraph.prose.dates) {
          const day = wholeDay(date);
          if (day && compareDates(day, release) > 0 && isTold(paragraph, date))
            yield toFinding(report, paragraph, date, release);
        }
    },
  },
});

const wholeDay = ({ year, month, day, fault }: ProseDate): CalendarDate | undefined =>
  year === undefined || month === undefined || day === undefined || fault ? undefined : { year, month, day };

const told =
  /^日?,? ?(?:上午|下午)?,?(?:我|本|全|由|在|县|市|区|镇)?[^,。;《]{0,14}?(?:召开|举办|举行|组织|开展|印发|下发|发布|公开|收到|受理|答复|办结|完成|通过|参加)/;
const planned =
  /将|报告|拟|计划|预计|争取|力争|下一步|下一年|明年|确保|要求|安排|时限|期限|有效|施行|实施|生效|执行|到期|届|目标|前|截止|截至|为止|起|至|底|待|准备|要/;

const farthest = 100;

/** As a fact: no title and no plan, with a deed behind it. */
function isTold({ prose }: PlacedParagraph, { range }: ProseDate): boolean {
  const sentence = prose.sentences[sentenceAt(prose.sentences, range.start)];
  if (!sentence || isInTitle(prose, range)) return false;
  const end = Math.min(sentence.end, range.end + farthest);
  const start = Math.max(sentence.start, range.start - farthest);
  return told.test(narrow(prose.text.slice(range.end, end))) && !planned.test(prose.text.slice(start, end));
}

function isInTitle({ references: { citations } }: Prose, { start }: TextRange): boolean {
  const title = citations[firstFrom(citations, c => c.range.start, start) - 1];
  return title !== undefined && start < title.range.end;
}

function toFinding(
  { signOff, publication }: Report,
  { start, prose }: PlacedParagraph,
  { range }: ProseDate,
  release: CalendarDate,
): Finding {
  const stated = [
    ...(signOff?.date ? [{ range: signOff.date.range, message: say`落款日期` }] : []),
    ...(publication ? [{ range: publication.range, message: say`发布日期` }] : []),
  ];
  return {
    range: shiftRange(range, start),
    message: say`“${prose.text.slice(range.start, range.end)}”晚于报告的日期${stated.length > 0 ? say`（${sayDate(release)}）` : ''}，却当作已经发生的事写。请核对年份和日期。`,
    related: stated,
  };
}
