import { signs } from './signs';
import type { ColumnSpec, Deadlines, Equation, PartSpec, RowSpec, SectionSpec, TableSpec } from './standard';

/**
 * What the form of 2019 and the form of 2021 have in common: the six sections of article 50, the columns of 表三 and
 * the rows that did not change, 表四, the deadlines of article 49.
 */
export const sectionsSince2019: readonly SectionSpec[] = [
  {
    key: 'overview',
    title: '总体情况',
    accepted: ['年度信息公开总体情况', '工作总体情况', '年度总体情况', '政府信息公开总体情况', '政府信息公开工作总体情况'],
    discouraged: ['概述', '基本情况', '概况', '工作概述', '工作概况', '总体概述', '总体工作情况', '工作基本情况'],
    signs: signs.overview,
    absence: 'error',
    basis: '《中华人民共和国政府信息公开条例》第五十条；年度报告格式第一项“总体情况”',
    tables: [],
  },
  {
    key: 'proactive',
    title: '主动公开政府信息情况',
    accepted: ['主动公开政府信息的情况', '行政机关主动公开政府信息情况', '行政机关主动公开政府信息的情况'],
    discouraged: ['主动公开政府信息', '主动公开', '主动公开情况', '主动公开工作情况', '政府信息主动公开', '政府信息主动公开情况', '政府信息主动公开工作情况'],
    signs: signs.proactive,
    absence: 'error',
    basis: '《中华人民共和国政府信息公开条例》第五十条第（一）项',
    tables: ['disclosure'],
  },
  {
    key: 'request',
    title: '收到和处理政府信息公开申请情况',
    accepted: ['收到和处理政府信息公开申请的情况', '行政机关收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请的情况'],
    discouraged: [
      '依申请公开',
      '依申请公开情况',
      '依申请公开办理情况',
      '依申请公开政府信息',
      '依申请公开政府信息情况',
      '政府信息依申请公开',
      '政府信息依申请公开情况',
      '政府信息依申请公开办理情况',
      '政府信息公开申请情况',
    ],
    signs: signs.request,
    absence: 'error',
    basis: '《中华人民共和国政府信息公开条例》第五十条第（二）项',
    tables: ['applications'],
  },
  {
    key: 'review',
    title: '政府信息公开行政复议、行政诉讼情况',
    accepted: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议、提起行政诉讼情况',
      '政府信息公开行政复议、行政诉讼的情况',
    ],
    discouraged: ['行政复议和诉讼情况', '行政复议、诉讼情况', '行政复议和行政诉讼情况', '行政复议、行政诉讼情况', '复议和诉讼情况', '复议、诉讼情况'],
    signs: signs.review,
    absence: 'error',
    basis: '《中华人民共和国政府信息公开条例》第五十条第（三）项',
    tables: ['review'],
  },
  {
    key: 'problems',
    title: '存在的主要问题及改进情况',
    accepted: ['政府信息公开工作存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进措施', '政府信息公开工作存在的主要问题和改进情况'],
    discouraged: [
      '存在问题及改进情况',
      '存在问题及改进措施',
      '存在的问题及改进情况',
      '存在的问题及改进措施',
      '存在的主要问题及改进措施',
      '存在的主要问题和改进情况',
      '存在的主要问题和改进措施',
    ],
    signs: signs.problems,
    absence: 'error',
    basis: '《中华人民共和国政府信息公开条例》第五十条第（四）项',
    tables: [],
  },
  {
    key: 'other',
    title: '其他需要报告的事项',
    accepted: ['需要报告的其他事项', '其他报告的事项', '其他需报告的事项'],
    discouraged: ['其他需要说明的事项', '需要说明的其他事项', '其他需要说明的问题', '其他事项', '其他需要报告的情况', '其他需要说明的情况'],
    signs: signs.other,
    absence: 'error',
    basis: '《中华人民共和国政府信息公开条例》第五十条第（五）项',
    tables: [],
  },
];

export const aspectsSince2019: readonly string[] = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];

export const deadlinesSince2019: Deadlines = {
  department: { month: 1, day: 31, basis: '《中华人民共和国政府信息公开条例》第四十九条第一款' },
  government: { month: 3, day: 31, basis: '《中华人民共和国政府信息公开条例》第四十九条第二款' },
};

export const applicationsCorner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

export const applicationColumns: readonly ColumnSpec[] = [
  { key: 'natural', path: ['申请人情况', '自然人'], type: 'count', unit: '件' },
  { key: 'business', path: ['申请人情况', '法人或其他组织', '商业企业'], type: 'count', unit: '件' },
  { key: 'research', path: ['申请人情况', '法人或其他组织', '科研机构'], type: 'count', unit: '件' },
  { key: 'welfare', path: ['申请人情况', '法人或其他组织', '社会公益组织'], type: 'count', unit: '件' },
  { key: 'legal', path: ['申请人情况', '法人或其他组织', '法律服务机构'], type: 'count', unit: '件' },
  { key: 'other', path: ['申请人情况', '法人或其他组织', '其他'], type: 'count', unit: '件' },
  { key: 'total', path: ['申请人情况', '总计'], aliases: ['合计'], type: 'count', unit: '件' },
];

const refused = ['results', 'refused'];
const unavailable = ['results', 'unavailable'];
const declined = ['results', 'declined'];

/** Down to （五）不予处理. */
export const applicationRowsBeforeOthers: readonly RowSpec[] = [
  { key: 'received', label: '一、本年新收政府信息公开申请数量', under: [], kind: 'data', required: true, essential: true },
  { key: 'carried-in', label: '二、上年结转政府信息公开申请数量', under: [], kind: 'data', required: true, essential: true },
  { key: 'results', label: '三、本年度办理结果', under: [], kind: 'group', required: false },
  { key: 'granted', label: '（一）予以公开', under: ['results'], kind: 'data', required: true },
  {
    key: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    aliases: ['（二）部分公开'],
    under: ['results'],
    kind: 'data',
    required: true,
  },
  { key: 'refused', label: '（三）不予公开', under: ['results'], kind: 'group', required: false },
  { key: 'refused-1', label: '1.属于国家秘密', under: refused, kind: 'data', required: true },
  { key: 'refused-2', label: '2.其他法律行政法规禁止公开', under: refused, kind: 'data', required: true },
  { key: 'refused-3', label: '3.危及“三安全一稳定”', under: refused, kind: 'data', required: true },
  { key: 'refused-4', label: '4.保护第三方合法权益', under: refused, kind: 'data', required: true },
  { key: 'refused-5', label: '5.属于三类内部事务信息', under: refused, kind: 'data', required: true },
  { key: 'refused-6', label: '6.属于四类过程性信息', under: refused, kind: 'data', required: true },
  { key: 'refused-7', label: '7.属于行政执法案卷', under: refused, kind: 'data', required: true },
  { key: 'refused-8', label: '8.属于行政查询事项', under: refused, kind: 'data', required: true },
  { key: 'unavailable', label: '（四）无法提供', under: ['results'], kind: 'group', required: false },
  { key: 'unavailable-1', label: '1.本机关不掌握相关政府信息', under: unavailable, kind: 'data', required: true },
  { key: 'unavailable-2', label: '2.没有现成信息需要另行制作', under: unavailable, kind: 'data', required: true },
  { key: 'unavailable-3', label: '3.补正后申请内容仍不明确', under: unavailable, kind: 'data', required: true },
  { key: 'declined', label: '（五）不予处理', under: ['results'], kind: 'group', required: false },
  { key: 'declined-1', label: '1.信访举报投诉类申请', under: declined, kind: 'data', required: true },
  { key: 'declined-2', label: '2.重复申请', under: declined, kind: 'data', required: true },
  { key: 'declined-3', label: '3.要求提供公开出版物', under: declined, kind: 'data', required: true },
  { key: 'declined-4', label: '4.无正当理由大量反复申请', under: declined, kind: 'data', required: true },
  { key: 'declined-5', label: '5.要求行政机关确认或重新出具已获取信息', under: declined, kind: 'data', required: true },
];

/** From （七）总计 on. */
export const applicationRowsAfterOthers: readonly RowSpec[] = [
  { key: 'total', label: '（七）总计', aliases: ['（七）合计'], under: ['results'], kind: 'data', required: true, essential: true },
  {
    key: 'carried-out',
    label: '四、结转下年度继续办理',
    aliases: ['四、结转下年度继续办理数量'],
    under: [],
    kind: 'data',
    required: true,
    essential: true,
  },
];

const reviewPart: PartSpec = {
  key: 'review',
  columns: [
    { key: 'reconsideration-upheld', path: ['行政复议', '结果维持'], type: 'count', unit: '件' },
    { key: 'reconsideration-corrected', path: ['行政复议', '结果纠正'], type: 'count', unit: '件' },
    { key: 'reconsideration-other', path: ['行政复议', '其他结果'], type: 'count', unit: '件' },
    { key: 'reconsideration-pending', path: ['行政复议', '尚未审结'], type: 'count', unit: '件' },
    { key: 'reconsideration-total', path: ['行政复议', '总计'], type: 'count', unit: '件' },
    { key: 'direct-upheld', path: ['行政诉讼', '未经复议直接起诉', '结果维持'], type: 'count', unit: '件' },
    { key: 'direct-corrected', path: ['行政诉讼', '未经复议直接起诉', '结果纠正'], type: 'count', unit: '件' },
    { key: 'direct-other', path: ['行政诉讼', '未经复议直接起诉', '其他结果'], type: 'count', unit: '件' },
    { key: 'direct-pending', path: ['行政诉讼', '未经复议直接起诉', '尚未审结'], type: 'count', unit: '件' },
    { key: 'direct-total', path: ['行政诉讼', '未经复议直接起诉', '总计'], type: 'count', unit: '件' },
    { key: 'after-upheld', path: ['行政诉讼', '复议后起诉', '结果维持'], type: 'count', unit: '件' },
    { key: 'after-corrected', path: ['行政诉讼', '复议后起诉', '结果纠正'], type: 'count', unit: '件' },
    { key: 'after-other', path: ['行政诉讼', '复议后起诉', '其他结果'], type: 'count', unit: '件' },
    { key: 'after-pending', path: ['行政诉讼', '复议后起诉', '尚未审结'], type: 'count', unit: '件' },
    { key: 'after-total', path: ['行政诉讼', '复议后起诉', '总计'], type: 'count', unit: '件' },
  ],
  rows: [{ key: 'cases', label: '', under: [], kind: 'data', required: true }],
};

/** The relations of 表三 as `source` prescribes it; `others` are its rows under （六）其他处理 that have cells. */
export const applicationEquations = (source: string, others: readonly string[]): readonly Equation[] => [
  {
    kind: 'balance',
    left: ['received', 'carried-in'],
    right: ['total', 'carried-out'],
    basis: `${source} 表三：第一项加第二项之和，等于第三项加第四项之和`,
  },
  {
    kind: 'column-total',
    total: 'total',
    of: [
      ...['granted', 'partial'],
      ...['refused-1', 'refused-2', 'refused-3', 'refused-4', 'refused-5', 'refused-6', 'refused-7', 'refused-8'],
      ...['unavailable-1', 'unavailable-2', 'unavailable-3'],
      ...['declined-1', 'declined-2', 'declined-3', 'declined-4', 'declined-5'],
      ...others,
    ],
    basis: `${source} 表三：第三项“（七）总计”为本年度各项办理结果之和`,
  },
  {
    kind: 'row-total',
    total: 'total',
    of: ['natural', 'business', 'research', 'welfare', 'legal', 'other'],
    basis: `${source} 表三：“总计”为自然人与法人或其他组织各列之和`,
  },
];

/** 表四, the same in both forms but for the document that prescribes it. */
export const reviewTable = (source: string): TableSpec => ({
  key: 'review',
  name: '表四',
  title: '政府信息公开行政复议、行政诉讼情况',
  parts: [reviewPart],
  equations: [
    {
      kind: 'row-total',
      group: '行政复议',
      total: 'reconsideration-total',
      of: ['reconsideration-upheld', 'reconsideration-corrected', 'reconsideration-other', 'reconsideration-pending'],
      basis: `${source} 表四：行政复议“总计”为四种结果之和`,
    },
    {
      kind: 'row-total',
      group: '未经复议直接起诉',
      total: 'direct-total',
      of: ['direct-upheld', 'direct-corrected', 'direct-other', 'direct-pending'],
      basis: `${source} 表四：未经复议直接起诉“总计”为四种结果之和`,
    },
    {
      kind: 'row-total',
      group: '复议后起诉',
      total: 'after-total',
      of: ['after-upheld', 'after-corrected', 'after-other', 'after-pending'],
      basis: `${source} 表四：复议后起诉“总计”为四种结果之和`,
    },
  ],
});
