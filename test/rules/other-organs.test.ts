import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';

const report = (organ: string, preamble: string, signedBy: string): string => `${organ}2023年政府信息公开工作年度报告

${preamble}本报告所列数据的统计期限为2023年1月1日至2023年12月31日。

一、总体情况

按要求公开。

${signedBy}
2024年1月12日
`;

/** The words of which it is said that they are another organ's or another report's. */
function strangers(text: string): readonly string[] {
  const found = findingsOf(text).filter(({ code }) => code === 'inconsistent-self-name');
  return found.map(({ range }) => text.slice(range.start, range.end));
}

const of = (organ: string) => `现公布${organ}2023年政府信息公开工作年度报告。`;

suite('a report speaks of another organ', () => {
  test('below its end', () =>
    assert.deepEqual(strangers(report('云溪市水务局', '', '云溪市林业局')), ['云溪市林业局']));

  test('in its first words', () =>
    assert.deepEqual(strangers(report('云溪市水务局', of('云溪市林业局'), '云溪市水务局')), ['云溪市林业局']));

  test('by names that may be its own', () => {
    const pairs = [
      ['云溪市水务局', '云溪市水务局'],
      ['云溪市水务局', '市水务局'],
      ['云溪市水务局', '云溪市水利局'],
      ['云溪市发展和改革局', '云溪市发改局'],
      ['云溪市人民政府', '云溪市人民政府办公室'],
      ['云溪市石桥镇人民政府', '石桥镇人民政府'],
      ['云溪市公路站', '云溪市交通运输局'],
    ] as const;
    for (const [organ, other] of pairs) assert.deepEqual(strangers(report(organ, of(other), other)), [], other);
  });
});

suite('a report speaks of another report', () => {
  const first = (words: string) => strangers(report('云溪市水务局', words, '云溪市水务局'));

  test('in its first words', () =>
    assert.deepEqual(first('现公布云溪市水务局2023年法治政府建设年度报告。'), ['2023年法治政府建设年度报告']));

  test('or only cites one', () => {
    assert.deepEqual(first('现公布2023年度政府信息公开年度报告。'), []);
    assert.deepEqual(first('现公布2023年度政府信息年度报告。'), []);
    assert.deepEqual(first('现将本机关2023年政务公开工作报告公布如下。'), []);
    assert.deepEqual(first('根据《2023年法治政府建设年度报告》编制要求，现公布本报告。'), []);
    assert.deepEqual(first('2023年法治政府建设年度报告已另行公布。'), []);
    assert.deepEqual(first('根据条例要求，特编制2023年度政府信息年度报告。'), []);
    assert.deepEqual(first('根据条例要求，现将2023年年度工作报告公布如下。'), []);
  });
});
