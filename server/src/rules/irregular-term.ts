import { referenceSign } from '../report/prose/clues';
import type { Wording } from '../report/references';
import type { Prose, Report } from '../report/report';
import { say } from '../text/message';
import { shiftRange, sliceOf, type TextRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const irregularTerm = defineRule({
  name: 'irregular-term',
  category: 'references',
  severity: 'hint',
  fix: 'offer',
  basis: say`《中华人民共和国政府信息公开条例》第二十七条、第四十九条的用语；《现代汉语词典》`,
  looksAt: ({ references }) => references.terms,
  check: {
    *paragraph({ text, references: { terms } }: Prose): Iterable<Finding> {
      for (const term of terms) if (!term.mixed) yield toFinding(text, term, term.range);
    },
    *report({ paragraphs, paragraphIndex }: Report): Iterable<Finding> {
      for (const { prose, start } of paragraphIndex.with('references', referenceSign.terms)) {
        if (!prose.text.includes('其它')) continue;
        for (const term of prose.references.terms)
          if (term.mixed && paragraphs.some(other => other.prose.text.includes(term.meant)))
            yield toFinding(prose.text, term, shiftRange(term.range, start));
      }
    },
  },
});

function toFinding(text: string, { range, meant, why }: Wording, place: TextRange): Finding {
  return {
    range: place,
    message: say`“${sliceOf(text, range)}”宜写作“${meant}”：${why!}。`,
    repairs: [{ title: say`改为“${meant}”`, edits: [{ range: place, newText: meant }] }],
  };
}
