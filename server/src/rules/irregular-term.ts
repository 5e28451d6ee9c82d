import type { Prose } from '../report/report';
import { sliceOf } from '../text/range';
import { defineRule, type Finding } from './rule';

export const irregularTerm = defineRule({
  name: 'irregular-term',
  category: 'references',
  severity: 'hint',
  fix: 'offer',
  basis: '《中华人民共和国政府信息公开条例》第二十七条、第四十九条的用语；《现代汉语词典》',
  check: {
    *paragraph({ text, references: { terms } }: Prose): Iterable<Finding> {
      for (const { range, meant, why } of terms)
        yield {
          range,
          message: `“${sliceOf(text, range)}”宜写作“${meant}”：${why}。`,
          repairs: [{ title: `改为“${meant}”`, edits: [{ range, newText: meant }] }],
        };
    },
  },
});
