import type { TitleMark } from '../report/references';
import type { Prose } from '../report/report';
import { type Message, say } from '../text/message';
import { sliceOf } from '../text/range';
import { defineRule, type Finding } from './rule';

export const irregularTitleMarks = defineRule({
  name: 'irregular-title-marks',
  category: 'references',
  severity: 'hint',
  fix: 'safe',
  basis: say`《标点符号用法》（GB/T 15834—2011）4.15：书名号里还要用书名号时，外面用双书名号，里面用单书名号`,
  looksAt: ({ references }) => references.titleMarks,
  check: {
    *paragraph({ text, references: { titleMarks } }: Prose): Iterable<Finding> {
      for (const mark of titleMarks)
        yield {
          range: mark.range,
          message: messageOf(text, mark),
          repairs: [{ title: mark.kind === 'space' ? say`删去空格` : say`改用单书名号〈〉`, edits: mark.edits }],
        };
    },
  },
});

const messageOf = (text: string, { kind, range }: TitleMark): Message =>
  kind === 'space' ? say`书名号内侧多了空格。` : say`书名号里面的“${sliceOf(text, range)}”应当用单书名号〈〉。`;
