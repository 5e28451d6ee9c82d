import { doubledParagraphs } from '../report/doubled-paragraphs';
import type { PlacedParagraph, Prose, Report } from '../report/report';
import { say } from '../text/message';
import { range, shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const repeatedWord = defineRule({
  name: 'repeated-word',
  category: 'text',
  severity: 'warning',
  fix: 'offer',
  basis: say`同一词语连写两遍，多为录入或粘贴所致`,
  looksAt: ({ slips }) => slips.repeatedWords,
  check: {
    *report(report: Report): Iterable<Finding> {
      for (const { first, again } of doubledParagraphs(report)) yield ofParagraph(first, again);
    },
    *paragraph({ slips }: Prose): Iterable<Finding> {
      for (const { range, word } of slips.repeatedWords) {
        yield {
          range,
          message: say`“${word}”连写了 ${Math.floor((range.end - range.start) / word.length)} 遍。请核对是否多写。`,
          repairs: [{ title: say`只留一个“${word}”`, edits: [{ range, newText: word }] }],
        };
      }
    },
  },
});

const ofParagraph = (first: PlacedParagraph, { prose, start }: PlacedParagraph): Finding => ({
  range: shiftRange(prose.content, start),
  message: say`这一段与前面的一段一字不差。请核对是否重复粘贴，或者漏改了其中一段。`,
  related: [{ range: shiftRange(first.prose.content, first.start), message: say`前面的一段` }],
  repairs: [{ title: say`删去这一段`, edits: [{ range: range(start, start + prose.text.length), newText: '' }] }],
});
