import { ownPublications } from '../report/table-claims';
import { say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';

type Own = ReturnType<typeof ownPublications>[number];

export const conflictingFigures = defineRule({
  name: 'conflicting-figures',
  category: 'figures',
  severity: 'warning',
  fix: 'none',
  basis: '同一份报告中，同一件事的数字前后应当一致',
  check: {
    *report(report): Iterable<Finding> {
      const firsts = new Map<string, Own>();
      for (const own of ownPublications(report)) {
        const first = firsts.get(own.said.key);
        if (!first) firsts.set(own.said.key, own);
        else if (first.said.figure.value !== own.said.figure.value) yield toFinding(first, own);
      }
    },
  },
});

function toFinding(first: Own, own: Own): Finding {
  const [before, here] = [stated(first), stated(own)];
  return {
    range: shiftRange(own.said.figure.range, own.paragraph.start),
    message: say`“${subject(own)}”前面说是 ${before}，这里说是 ${here}。请核对；如果口径不同（渠道、时间、范围），请写明。`,
    related: [{ range: shiftRange(first.said.figure.range, first.paragraph.start), message: say`前面说是 ${before}` }],
  };
}

const subject = ({ said: { key, object } }: Own): string => (key.includes(object) ? key : key + object);

const stated = ({ said: { figure }, paragraph }: Own): string =>
  paragraph.prose.text.slice(figure.number.start, figure.range.end).replace(/\s/g, '');
