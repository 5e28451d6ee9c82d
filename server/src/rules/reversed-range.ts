import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const reversedRange = defineRule({
  name: 'reversed-range',
  category: 'figures',
  severity: 'warning',
  fix: 'none',
  basis: say`起止先写起点，后写终点`,
  looksAt: ({ claims }) => claims.reversedRanges,
  check: {
    *paragraph({ text, claims }: Prose): Iterable<Finding> {
      for (const range of claims.reversedRanges)
        yield { range, message: say`“${text.slice(range.start, range.end)}”的起点晚于终点。请核对起止。` };
    },
  },
});
