import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';

const intro = '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。';

/** What is said of sections and their numbers in a report whose headings up to the second stand inside the first paragraph. */
const toldOf = (first: string): readonly string[] =>
  findingsOf(
    `云溪市林业局2023年政府信息公开工作年度报告\n\n${first}\n三、收到和处理政府信息公开申请情况\n未收到申请。\n四、政府信息公开行政复议、行政诉讼情况\n未发生。\n五、存在的主要问题及改进情况\n一是解读不多，今后加强。\n六、其他需要报告的事项\n无。\n`,
  )
    .map(({ code }) => code)
    .filter(code => code === 'broken-numbering' || code === 'missing-section');

suite('headings that lost their lines', () => {
  test('the first ones stand in the paragraph before', () => {
    assert.deepEqual(toldOf(`${intro} 一、总体情况 全年公开信息35条。 二、主动公开政府信息情况 无。`), []);
    assert.deepEqual(toldOf(`${intro}一、总体情况 全年公开信息35条。二、主动公开政府信息情况 无。`), []);
  });

  test('one of them stands nowhere', () => {
    assert.deepEqual(toldOf(`${intro} 一、总体情况 全年公开信息35条。`), ['missing-section']);
  });
});
