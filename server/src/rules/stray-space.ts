import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const straySpace = defineRule({
  name: 'stray-space',
  category: 'text',
  severity: 'hint',
  fix: 'safe',
  basis: say`公文行文，汉字和标点之间不空格`,
  looksAt: ({ slips }) => slips.straySpaces,
  check: {
    *paragraph({ text, slips }: Prose): Iterable<Finding> {
      for (const range of slips.straySpaces) {
        const around = text.slice(range.start - 1, range.end + 1);
        yield {
          range,
          message: say`“${around}”中间多了空格。请删去；如果是转换时丢了文字，请补上。`,
          repairs: [{ title: say`删去空格`, edits: [{ range, newText: '' }] }],
        };
      }
    },
  },
});
