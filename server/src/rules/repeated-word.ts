import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const repeatedWord = defineRule({
  name: 'repeated-word',
  category: 'text',
  severity: 'warning',
  fix: 'offer',
  basis: say`同一词语连写两遍，多为录入或粘贴所致`,
  looksAt: ({ slips }) => slips.repeatedWords,
  check: {
    *paragraph({ slips }: Prose): Iterable<Finding> {
      for (const { range, word } of slips.repeatedWords) {
        yield {
          range,
          message: say`“${word}”连写了 ${(range.end - range.start) / word.length} 遍。请核对是否多写。`,
          repairs: [{ title: say`只留一个“${word}”`, edits: [{ range, newText: word }] }],
        };
      }
    },
  },
});
