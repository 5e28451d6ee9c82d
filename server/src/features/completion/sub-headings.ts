import { readFeeStatement } from '../../report/fee-statement';
import type { Heading, Report, Section } from '../../report/report';
import { feeStatementHeading } from '../../templates/fee-statement';
import { slot } from '../../templates/slots';
import { fold } from '../../text/fold';
import { say } from '../../text/message';
import { formatHanNumber } from '../../text/numerals';
import { range, type TextEdit } from '../../text/range';
import { readEnumerator } from '../../tree/enumerators';
import { begins, type Draft } from './completion';
import { inText, isBehindSignOff, isLineEnd, type Place } from './place';

/** The sub-headings that the form wants in the section of the cursor and that are not there: aspects, the matter of fees. */
export function completeSubHeadings(place: Place): readonly Draft[] {
  const { rest, section, before } = place;
  if (!section || !isLineEnd(place) || isBehindSignOff(place) || before.length > 20 || /[。；;|\t]/.test(before))
    return [];
  const present = subHeadingsOf(rest, section);
  if (present.some(({ enumerator }) => enumerator && enumerator.style !== 'han-paren')) return [];
  const wanted = wantedIn(rest, section);
  const missing = wanted.filter(title => !present.some(heading => names(heading, title)));
  const fitting = missing.filter(title => fits(place, wanted, present, title));
  const number = present.filter(({ range: { start } }) => start < place.start).length + 1;
  const drafts = fitting.map((title, at) => draftFor(place, present, title, number + at));
  const numbered = drafts.filter(({ label }) => begins(before, [label, label.slice(readEnumerator(label)!.range.end)]));
  return numbered.length > 0 || !/^[（(][一二三四五六七八九十]{0,2}[）)]?$/.test(before) ? numbered : drafts;
}

function wantedIn(report: Report, { key }: Section): readonly string[] {
  if (key === 'overview') return report.standard.aspects;
  const { noFee, noNotice, amounts } = readFeeStatement(report);
  const isStated = noFee !== undefined || noNotice !== undefined || amounts.length > 0;
  return key === 'other' && report.edition === 'revised' && !isStated ? [feeStatementHeading] : [];
}

const subHeadingsOf = ({ headings }: Report, { heading, range: whole }: Section): readonly Heading[] =>
  headings.filter(({ level, range: { start } }) => level === 2 && start > heading.range.start && start < whole.end);

const names = ({ title }: Heading, aspect: string): boolean => fold(title.value).includes(aspect.replace(/^政府/, ''));

/** Those of the form's that stand before the line come before it in the form too, those behind it behind. */
function fits({ start }: Place, wanted: readonly string[], present: readonly Heading[], title: string): boolean {
  return present.every(heading => {
    const at = wanted.findIndex(other => names(heading, other));
    return at < 0 || (heading.range.start < start ? at < wanted.indexOf(title) : at > wanted.indexOf(title));
  });
}

function draftFor(place: Place, present: readonly Heading[], title: string, number: number): Draft {
  const { start, end, before, rest } = place;
  const label = `（${formatHanNumber(number)}）${title}`;
  const fee = title === feeStatementHeading;
  return {
    kind: 'heading',
    label,
    detail: fee ? say`小标题` : say`总体情况的小标题`,
    documentation: say`依据：${fee ? '国办函〔2020〕109号' : `${rest.standard.source} 总体情况`}`,
    replace: range(start, end),
    typed: before,
    template: `${label}\n\n${slot}`,
    also: numbersBehind(place, present).map(edit => inText(place, edit)),
  };
}

/** One more for each sub-heading behind the line, where they are numbered on without a gap. */
function numbersBehind({ start }: Place, present: readonly Heading[]): readonly TextEdit[] {
  return present.flatMap(({ enumerator, range: place }, at) => {
    if (place.start < start || enumerator?.value !== at + 1) return [];
    return [{ range: enumerator.number, newText: formatHanNumber(at + 2) }];
  });
}
