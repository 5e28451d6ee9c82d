import { checkSentences, type SentenceRow } from './check-sentences';

const row = (label: string, count: number): string => `| ${label} | ${count} | 0 | 0 | 0 | 0 | 0 | ${count} |`;

const around = (sentence: string, received: number): string => `云溪市林业局2023年政府信息公开工作年度报告

三、收到和处理政府信息公开申请情况

|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
${row('一、本年新收政府信息公开申请数量', received)}
${row('二、上年结转政府信息公开申请数量', 0)}
${row('（一）予以公开', received)}
${row('（七）总计', received)}
${row('四、结转下年度继续办理', 0)}

五、存在的主要问题及改进情况

${sentence}下一步将加强培训。
`;

/** Said with no application at all: whether that is odd. */
const sentences: readonly (readonly [sentence: string, odd: boolean])[] = [
  ['存在的问题：依申请公开答复不够规范。', true],
  ['存在的问题:依申请公开办理水平有待提高。', true],
  ['一是政府信息公开申请办理质量不高；二是解读形式单一。', true],
  ['依申请公开工作办理流程 不规范。', true],
  ['公开申请处理能力不足，人员变动频繁。', true],
  ['依申请公开的答复不及时。', true],
  ['依申请公开渠道的宣传不够。', false],
  ['主动公开的内容不够全面。', false],
  ['上年依申请公开答复不够规范的问题已经整改。', false],
  ['各单位依申请公开办理水平有待提高。', false],
  ['行政许可申请办理不及时。', false],
  ['未出现依申请公开答复不及时的情况。', false],
];

const rows = (received: number): readonly SentenceRow[] =>
  sentences.map(([sentence, odd]) => [sentence, odd && received === 0 ? 'problem-without-case' : '']);

for (const received of [0, 2])
  checkSentences(
    `sentences: problems where ${received} applications came`,
    ['problem-without-case'],
    rows(received),
    sentence => around(sentence, received),
  );
