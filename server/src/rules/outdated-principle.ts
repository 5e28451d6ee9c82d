import type { Prose } from '../report/report';
import { say } from '../text/message';
import { sliceOf } from '../text/range';
import { defineRule, type Finding, type ParagraphContext } from './rule';

export const outdatedPrinciple = defineRule({
  name: 'outdated-principle',
  category: 'references',
  severity: 'hint',
  fix: 'offer',
  basis: say`《中华人民共和国政府信息公开条例》（国务院令第711号）第五条：坚持以公开为常态、不公开为例外`,
  looksAt: ({ references }) => references.principles,
  check: {
    *paragraph({ text, references: { principles } }: Prose, { edition, year }: ParagraphContext): Iterable<Finding> {
      if (edition === 'legacy' || year === undefined || year < 2019) return;
      for (const { range, part, meant } of principles)
        yield {
          range,
          message: say`“${sliceOf(text, range)}”是2019年修订前的提法。现行《政府信息公开条例》第五条是“以公开为常态、不公开为例外”。`,
          repairs: [{ title: say`把“${sliceOf(text, part)}”改为“${meant}”`, edits: [{ range: part, newText: meant }] }],
        };
    },
  },
});
