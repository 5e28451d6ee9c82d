import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const wrongAudience = defineRule({
  name: 'wrong-audience',
  category: 'text',
  severity: 'hint',
  fix: 'none',
  basis: say`《中华人民共和国政府信息公开条例》第四十九条、第五十条：年度报告向社会公布`,
  looksAt: ({ slips }) => slips.wordsToSuperiors,
  check: {
    *paragraph({ text, slips }: Prose): Iterable<Finding> {
      for (const range of slips.wordsToSuperiors)
        yield {
          range,
          message: say`“${text.slice(range.start, range.end)}”是对上级说的话，年度报告是向社会公布的。可改为“现将有关情况公布如下”一类的说法，或者删去。`,
        };
    },
  },
});
