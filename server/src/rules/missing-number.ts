import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const missingNumber = defineRule({
  name: 'missing-number',
  category: 'figures',
  severity: 'error',
  fix: 'none',
  basis: say`量词之前应当有数`,
  looksAt: ({ claims }) => claims.missingNumbers,
  check: {
    *paragraph({ text, claims }: Prose): Iterable<Finding> {
      for (const range of claims.missingNumbers)
        yield {
          range,
          message: say`“${text.slice(range.start, range.end)}”缺少数字（没有的应写 0）。请补上。`,
        };
    },
  },
});
