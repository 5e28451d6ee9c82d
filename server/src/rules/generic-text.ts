import { slipSign } from '../report/prose/clues';
import type { Report } from '../report/report';
import { say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';

/** One may be a slip, two a comparison; three are a text about others. */
const fewest = 3;

export const genericText = defineRule({
  name: 'generic-text',
  category: 'text',
  severity: 'hint',
  fix: 'none',
  basis: say`《中华人民共和国政府信息公开条例》第五十条：报告本机关的情况`,
  check: {
    *report({ organ, paragraphIndex }: Report): Iterable<Finding> {
      if (organ?.kind === 'government') return;
      const places = paragraphIndex
        .with('slips', slipSign.vague)
        .flatMap(({ prose, start }) => prose.slips.vagueSubjects.map(range => shiftRange(range, start)));
      const [first, ...more] = places;
      if (!first || places.length < fewest) return;
      yield {
        range: first,
        message: say`全文有 ${places.length} 处说的是“部分地区”“多数部门”一类，没有说本机关。请改为本机关的具体情况。`,
        related: more.map(range => ({ range, message: say`这里也没有说明是谁` })),
      };
    },
  },
});
