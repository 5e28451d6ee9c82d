import type { DocumentNumber } from '../report/references';
import type { Prose } from '../report/report';
import { say } from '../text/message';
import { sliceOf, type TextRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const irregularCitation = defineRule({
  name: 'irregular-citation',
  category: 'references',
  severity: 'info',
  fix: 'safe',
  basis: say`《党政机关公文格式》（GB/T 9704—2012）7.2.5：发文字号的年份用六角括号“〔〕”括入，顺序号不加“第”字，不编虚位`,
  looksAt: ({ references }) => references.documentNumbers,
  check: {
    *paragraph({ text, references: { documentNumbers } }: Prose): Iterable<Finding> {
      for (const number of documentNumbers)
        if (number.brackets && !number.regular) yield toFinding(text, number, number.brackets);
        else if (number.padding) yield padded(text, number, number.padding);
    },
  },
});

const padded = (text: string, { range, serial }: DocumentNumber, padding: TextRange): Finding => ({
  range,
  message: say`发文字号“${sliceOf(text, range)}”的顺序号不加“第”字，前面也不补 0：写作“${serial}号”。`,
  repairs: [{ title: say`改为“${serial}号”`, edits: [{ range: padding, newText: '' }] }],
});

function toFinding(text: string, { range }: DocumentNumber, [open, close]: readonly [TextRange, TextRange]): Finding {
  const written = sliceOf(text, range);
  const year = text.slice(open.end, close.start);
  return {
    range,
    message: say`发文字号“${written}”的年份应当用六角括号：〔${year}〕。`,
    repairs: [
      {
        title: say`改用六角括号〔${year}〕`,
        edits: [
          { range: open, newText: '〔' },
          { range: close, newText: '〕' },
        ].filter(edit => sliceOf(text, edit.range) !== edit.newText),
      },
    ],
  };
}
