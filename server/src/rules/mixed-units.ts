import type { CountedThing } from '../report/claims';
import { claimSign } from '../report/prose/clues';
import type { Prose, Report } from '../report/report';
import { say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const mixedUnits = defineRule({
  name: 'mixed-units',
  category: 'figures',
  severity: 'hint',
  fix: 'none',
  basis: say`同一事物前后使用同一个量词；提案、建议、申请以件计`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const firsts = new Map<string, Placed>();
      for (const { prose, start } of report.paragraphIndex.with('claims', claimSign.figures)) {
        for (const thing of prose.claims.countedThings) {
          const first = firsts.get(thing.noun);
          if (first === undefined) firsts.set(thing.noun, { thing, start });
          if (isUnusual(thing)) {
            if (!isItemOfInformation(thing, prose)) yield unusual({ thing, start });
          } else if (first && first.thing.figure.unit !== thing.figure.unit) yield mixed(first, { thing, start });
        }
      }
    },
  },
});

interface Placed {
  readonly thing: CountedThing;
  readonly start: number;
}

const isUnusual = ({ noun, figure }: CountedThing): boolean =>
  figure.unit !== '件' && figure.unit !== '份' && countedInCases.some(end => noun.endsWith(end));

/** `公开信息81条，主要包括建议提案1条`: what is counted is information on them. */
const isItemOfInformation = ({ figure }: CountedThing, { figures, text }: Prose): boolean =>
  figures.some(
    ({ unit, label, range: { end } }) =>
      unit === figure.unit &&
      label.value.includes('信息') &&
      end < figure.range.start &&
      listed.test(text.slice(end, Math.min(figure.range.start, end + mostBetween))),
  );

const listed = /^(?!.*[。；;）)]).*(?:其中|包括|包含|[（(：:])/s;

const mostBetween = 400;

const countedInCases = ['提案', '代表建议', '公开申请'];

const unusual = ({ thing, start }: Placed): Finding => ({
  range: shiftRange(thing.figure.range, start),
  message: say`“${thing.noun}”以“${thing.figure.unit}”计，通常以“件”计。`,
});

const mixed = (first: Placed, { thing, start }: Placed): Finding => ({
  range: shiftRange(thing.figure.range, start),
  message: say`“${thing.noun}”此处以“${thing.figure.unit}”计，前面以“${first.thing.figure.unit}”计。请统一量词。`,
  related: [
    { range: shiftRange(first.thing.figure.range, first.start), message: say`前面以“${first.thing.figure.unit}”计` },
  ],
});
