import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const repeatedPunctuation = defineRule({
  name: 'repeated-punctuation',
  category: 'text',
  severity: 'warning',
  fix: 'safe',
  basis: say`《标点符号用法》（GB/T 15834—2011）：一处停顿只用一个点号`,
  looksAt: ({ slips }) => slips.repeatedMarks,
  check: {
    *paragraph({ text, slips }: Prose): Iterable<Finding> {
      for (const { range, kept } of slips.repeatedMarks) {
        const stated = text.slice(range.start, range.end);
        yield {
          range,
          message: say`标点重复：“${stated}”只需一个“${kept}”。请删去多余的标点，并看中间是否漏了文字。`,
          repairs: [{ title: say`改为“${kept}”`, edits: [{ range, newText: kept }] }],
        };
      }
    },
  },
});
