import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';
import { planSentences } from './plan-sentences';

const around = (sentence: string): string => `云溪市林业局2022年政府信息公开工作年度报告

本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。

六、其他需要报告的事项

${sentence}
`;

suite('sentences: plans and years', () => {
  for (const [sentence, rule] of planSentences)
    test(`${rule || 'silent'}: ${sentence}`, () => {
      const found = findingsOf(around(sentence)).filter(({ code }) => code === 'stale-year');
      assert.deepEqual(
        found.map(({ code }) => code),
        rule ? [rule] : [],
      );
    });
});
