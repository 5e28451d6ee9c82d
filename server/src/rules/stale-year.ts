import { claimSign, referenceSign } from '../report/prose/clues';
import type { YearlyPlan, YearlyResult } from '../report/references';
import type { PlacedParagraph, Report } from '../report/report';
import { say } from '../text/message';
import { overlaps, shiftRange, type TextRange } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const staleYear = defineRule({
  name: 'stale-year',
  category: 'dates',
  severity: 'warning',
  fix: 'offer',
  basis: say`国办公开办函〔2021〕30号：报告反映上一年度1月1日至12月31日的情况`,
  ofForm: true,
  check: {
    *report(report: Report): Iterable<Finding> {
      const { year, paragraphIndex } = report;
      if (year === undefined || !isSureOfYear(report, year)) return;
      yield* oldPlans(report, year);
      for (const paragraph of paragraphIndex.with('references', referenceSign.ownYears))
        yield* misnamed(paragraph, year, report.period);
      const telling = paragraphIndex.with('references', referenceSign.results);
      const ownActs = new Set(telling.flatMap(p => resultsOf(p, report, year).map(r => r.act)));
      for (const paragraph of telling) {
        if (paragraph.section?.key !== 'problems')
          for (const result of resultsOf(paragraph, report, year + 1))
            if (!isIntended(paragraph, result)) yield ofNextYear(result, paragraph.start, year);
        const results = resultsOf(paragraph, report, year - 1).filter(r => !ownActs.has(r.act));
        if (results.length === 0 || !standsAlone(paragraph, year)) continue;
        for (const result of results) yield toFinding(result, paragraph.start, year);
      }
    },
  },
});

/** A report is written in the next year, which may be this year too; an improvement on problems is of that year. */
function* misnamed(
  { prose, section, start }: PlacedParagraph,
  year: number,
  period: Report['period'],
): Iterable<Finding> {
  if (section?.key === 'problems') return;
  for (const { range, year: stated, word } of prose.references.ownYears) {
    if (stated === year || (stated === year + 1 && word === '今年')) continue;
    if (word === '下表' && stated !== year - 1) continue;
    const handedOver = word === '本报告';
    if (handedOver && section) continue;
    const place = shiftRange(range, start);
    if (period && overlaps(period.range, place)) continue;
    yield {
      range: place,
      message: say`${year}年度的报告里，“${word}”指的是${stated}年。请核对年份；如果是沿用上年报告时没有改的年份，请改为${year}年。`,
      repairs: [changedTo(year, place)],
      ...(handedOver ? {} : { severity: 'info' as const }),
    };
  }
}

/** What is still to be done is of a year to come: the plan is last year's, or its year. */
function* oldPlans({ paragraphIndex }: Report, year: number): Iterable<Finding> {
  for (const { prose, start } of paragraphIndex.with('references', referenceSign.plans)) {
    if (prose.references.plans.length === 0) continue;
    if (prose.dates.some(date => date.year !== undefined && date.year > year)) continue;
    for (const plan of prose.references.plans) if (plan.year <= year) yield ofPlan(plan, start, year);
  }
}

function ofPlan({ range, year: stated }: YearlyPlan, start: number, year: number): Finding {
  const place = shiftRange(range, start);
  return {
    range: place,
    message: say`${year}年度的报告里，这一句说的是今后的打算，年份却写作${stated}年。如果是沿用上年报告时没有改的年份，请改为${year + 1}年。`,
    repairs: [changedTo(year + 1, place)],
  };
}

const changedTo = (year: number, place: TextRange): Repair => ({
  title: say`改为${year}年`,
  edits: [{ range: place, newText: String(year) }],
});

const resultsOf = ({ prose }: PlacedParagraph, { organ }: Report, year: number): readonly YearlyResult[] =>
  prose.references.results.filter(
    ({ year: stated, subject }) => stated === year && (!subject || isShortFor(subject, organ?.name ?? '')),
  );

/** `经开区` for `青禾经济技术开发区管理委员会`: its characters come in the name in the same order. */
function isShortFor(subject: string, name: string): boolean {
  let at = 0;
  for (const unit of name) if (unit === subject[at]) at++;
  return at === subject.length;
}

/** Title and period agree; where they do not, most dates do with the title. */
function isSureOfYear({ period, paragraphIndex }: Report, year: number): boolean {
  if (period?.from?.value.year === year && period.to?.value.year === year) return true;
  const dates = paragraphIndex.with('claims', claimSign.dates).flatMap(p => p.prose.dates);
  const count = (wanted: number) => dates.filter(date => date.year === wanted).length;
  return count(year) > count(year - 1);
}

/** A paragraph that names the report's own year too goes through the years; last year's problems are no result. */
const standsAlone = ({ prose, section }: PlacedParagraph, year: number): boolean =>
  section?.key !== 'problems' && prose.dates.every(date => date.year !== year);

function toFinding({ range, year: stated }: YearlyResult, start: number, year: number): Finding {
  const place = shiftRange(range, start);
  return {
    range: place,
    message: say`${year}年度的报告里，这一句说的是${stated}年的情况。如果是沿用上年报告时没有改的年份，请改为${year}年；如果确是${stated}年的情况，请核对是否应写入本年度报告。`,
    repairs: [changedTo(year, place)],
  };
}

const isIntended = ({ prose: { text } }: PlacedParagraph, { range: { start } }: YearlyResult): boolean =>
  /将|拟|要|力争|预计|争取|打算|准备|加强|进一步|继续/.test(text.slice(start, start + sentenceWidth));
const sentenceWidth = 60;

/** The report is written before the next year is over, so nothing is counted of it yet. */
function ofNextYear({ range, year: stated }: YearlyResult, start: number, year: number): Finding {
  const place = shiftRange(range, start);
  return {
    range: place,
    message: say`${year}年度的报告里，这一句说的是${stated}年的情况。请核对年份。`,
    repairs: [changedTo(year, place)],
  };
}
