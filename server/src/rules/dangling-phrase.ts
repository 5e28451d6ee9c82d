import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const danglingPhrase = defineRule({
  name: 'dangling-phrase',
  category: 'text',
  severity: 'warning',
  fix: 'none',
  basis: say`删改后语句应当完整`,
  looksAt: ({ slips }) => slips.leftovers,
  check: {
    *paragraph({ text, slips }: Prose): Iterable<Finding> {
      for (const range of slips.leftovers)
        yield {
          range,
          message: say`“${text.slice(range.start, range.end)}”前后缺少文字，像是删改后留下的。请补全或删去。`,
        };
    },
  },
});
