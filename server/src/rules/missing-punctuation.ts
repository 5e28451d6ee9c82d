import { findLongRuns } from '../report/prose/long-runs';
import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const missingPunctuation = defineRule({
  name: 'missing-punctuation',
  category: 'text',
  severity: 'off',
  fix: 'none',
  basis: say`《标点符号用法》（GB/T 15834—2011）：句中停顿用点号`,
  check: {
    *paragraph({ text }: Prose): Iterable<Finding> {
      for (const range of findLongRuns(text))
        yield { range, message: say`连续 ${range.end - range.start} 个字没有标点。请断句，或者看是否漏了标点。` };
    },
  },
});
