import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';
import { checkKinds } from './check-sentences';
import { claimSentences, statisticsSentences, tablelessSentences } from './claim-sentences';
import { statisticsTable } from './statistics-table';
import { wordedCounts } from './worded-counts';

/** Rules that compare what is claimed. */
const areas = [
  'prose-table-mismatch',
  'conflicting-figures',
  'contradicted-completion',
  'contradicted-outcome',
  'problem-without-case',
];

const row = (label: string, natural: number, business: number): string =>
  `| ${label} | ${natural} | ${business} | 0 | 0 | 0 | 0 | ${natural + business} |`;

/** The rows of what was not disclosed, all of them 0. */
const undisclosed = [
  '1.属于国家秘密 2.其他法律行政法规禁止公开 3.危及“三安全一稳定” 4.保护第三方合法权益 5.属于三类内部事务信息 6.属于四类过程性信息 7.属于行政执法案卷 8.属于行政查询事项',
  '1.本机关不掌握相关政府信息 2.没有现成信息需要另行制作 3.补正后申请内容仍不明确',
  '1.信访举报投诉类申请 2.重复申请 3.要求提供公开出版物 4.无正当理由大量反复申请 5.要求行政机关确认或重新出具已获取信息',
]
  .flatMap(labels => labels.split(' '))
  .map(label => row(label, 0, 0))
  .join('\n');

/** A sound report with tables: 5 received, 1 carried in, 4 concluded, 2 carried out; 2 reconsiderations, 1 + 1 lawsuits. */
const around = (sentence: string): string => `云溪市林业局2023年政府信息公开工作年度报告

本报告所列数据的统计期限为2023年1月1日至2023年12月31日。

一、总体情况

${sentence}

二、主动公开政府信息情况

| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| --- | --- | --- | --- |
| 规章 | 0 | 0 | 0 |
| 行政规范性文件 | 3 | 1 | 12 |

| 信息内容 | 本年处理决定数量 |
| --- | --- |
| 行政许可 | 38 |

| 信息内容 | 本年处理决定数量 |
| --- | --- |
| 行政处罚 | 6 |
| 行政强制 | 0 |

三、收到和处理政府信息公开申请情况

|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
${row('一、本年新收政府信息公开申请数量', 4, 1)}
${row('二、上年结转政府信息公开申请数量', 1, 0)}
${row('（一）予以公开', 4, 0)}
${undisclosed}
${row('（七）总计', 4, 0)}
${row('四、结转下年度继续办理', 1, 1)}

四、政府信息公开行政复议、行政诉讼情况

| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
| | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 1 |
`;

const withoutTables = (sentence: string): string => `云溪市林业局2018年政府信息公开工作年度报告

本报告所列数据的统计期限为2018年1月1日至2018年12月31日。

一、概述

${sentence}

二、主动公开政府信息情况

按要求公开。
`;

const withStatistics = (sentence: string): string => `云溪市林业局2017年政府信息公开工作年度报告

本报告所列数据的统计期限为2017年1月1日至2017年12月31日。

一、概述

${sentence}

二、附表

政府信息公开情况统计表

${statisticsTable}`;

suite('sentences: claims, the report around them', () => {
  test('has all its tables', () => {
    const found = findingsOf(around('2023年，我局新收政府信息公开申请5件。'));
    assert.deepEqual(
      found.filter(f => f.code === 'missing-table' || f.code === 'wrong-cell-count').map(f => inChinese(f.message)),
      [],
    );
  });
});

checkKinds('sentences: claims', areas, [...claimSentences, ...wordedCounts], around);
checkKinds('sentences: claims without tables', areas, tablelessSentences, withoutTables);
checkKinds('sentences: claims beside the 统计表', areas, statisticsSentences, withStatistics);
