import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { open } from '../support/open';

const heads = '结果维 结果纠 其他结 尚未审 总\n持\n正\n果\n结\n计\n';

/** 表四 with its heads side by side and these figures below each other. */
const report = (figures: readonly number[]): string =>
  `云溪市林业局2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n\n行政诉讼\n\n未经复议直接起诉\n\n复议后起诉\n\n${heads.repeat(3)}\n${figures.join('\n\n')}\n\n五、存在的主要问题及改进情况\n\n有的栏目更新不及时，拟每月检查一次。\n`;

const codesOf = (figures: readonly number[]): readonly string[] =>
  open(report(figures))
    .findings({})
    .map(f => f.code)
    .filter(code => /^(?:wrong-|missing-row|missing-table)/.test(code));

suite('a table that a tool wrote down part by part', () => {
  test('is held to nothing where it does not add up, and that is said once', () =>
    assert.deepEqual(codesOf([0, 0, 0, 30, 1, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0]), ['wrong-cell-count']));

  test('is read where it does', () => assert.deepEqual(codesOf([0, 30, 1, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), []));
});
