import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { rules } from '../../server/src/rules/registry';
import { findingsOf } from '../support/open';

const schoolYear = `云溪师范学院2022—2023学年信息公开工作年度报告

根据《高等学校信息公开办法》编制本报告，数据统计期限为2022年9月1日至2023年8月31日。

一、概述

2022年，学校公开信息120条。全文用语前后一致。

二、主动公开情况

2022年9月起，学校召开会议2次。

三、清单事项公开情况

见网站专栏。

云溪师范学院
2023年11月6日
`;

const names = (text: string): readonly string[] => findingsOf(text).map(({ code }) => code);

suite('reports with a form of their own', () => {
  test('a school’s report on a school year', () => assert.deepEqual(names(schoolYear), []));

  test('what concerns no form is told all the same', () =>
    assert.deepEqual(names(schoolYear.replace('会议2次。', '会议2次，，参加人员较多。')), ['repeated-punctuation']));

  test('the same of an organ of government', () => {
    const text = schoolYear
      .replace('2022—2023学年信息', '2022年政府信息')
      .replace('高等学校信息', '政府信息')
      .replace('9月1日至2023年8月31日', '9月1日至2022年12月31日');
    assert.ok(['missing-section', 'missing-table', 'wrong-period'].every(name => names(text).includes(name)));
  });

  test('only rules that see the report as a whole judge by its form', () => {
    for (const { name, ofForm, check } of rules) if (ofForm) assert.deepEqual(Object.keys(check), ['report'], name);
  });
});
