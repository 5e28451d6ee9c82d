import type { Report } from '../report/report';
import { findUnfinished } from '../report/unfinished-paragraphs';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const missingFullStop = defineRule({
  name: 'missing-full-stop',
  category: 'text',
  severity: 'hint',
  fix: 'safe',
  basis: say`《标点符号用法》（GB/T 15834—2011）：句末用句号`,
  check: {
    *report({ tree, paragraphs, signOff }: Report): Iterable<Finding> {
      for (const range of findUnfinished(tree, paragraphs, signOff)) {
        const at = { start: range.end, end: range.end };
        yield {
          range,
          message: say`这一段末尾没有句号。请补上；如果后面还缺文字，请一并补全。`,
          repairs: [{ title: say`补上句号`, edits: [{ range: at, newText: '。' }] }],
        };
      }
    },
  },
});
