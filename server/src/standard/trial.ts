import {
  applicationColumns,
  applicationEquations,
  applicationRowsAfterOthers,
  applicationRowsBeforeOthers,
  applicationsCorner,
  aspectsSince2019,
  deadlinesSince2019,
  reviewTable,
  sectionsSince2019,
} from './since-2019';
import type { ColumnSpec, Standard, TableSpec } from './standard';

const source = '国办公开办函〔2019〕60号';

const changes: readonly ColumnSpec[] = [
  { key: 'before', path: ['上一年项目数量'], type: 'count', unit: '项' },
  { key: 'change', path: ['本年增/减'], type: 'signed', unit: '项' },
];
const changesAndDecisions: readonly ColumnSpec[] = [...changes, { key: 'decisions', path: ['处理决定数量'], type: 'count', unit: '件' }];

const disclosure: TableSpec = {
  key: 'disclosure',
  name: '表二',
  title: '主动公开政府信息情况',
  parts: [
    {
      key: 'item-1',
      caption: '第二十条第（一）项',
      corner: '信息内容',
      columns: [
        { key: 'made', path: ['本年新制作数量'], type: 'count', unit: '件' },
        { key: 'opened', path: ['本年新公开数量'], type: 'count', unit: '件' },
        { key: 'open', path: ['对外公开总数量'], type: 'count', unit: '件' },
      ],
      rows: [
        { key: 'regulations', label: '规章', under: [], kind: 'data', required: true },
        { key: 'normative', label: '规范性文件', aliases: ['行政规范性文件'], under: [], kind: 'data', required: true },
      ],
    },
    {
      key: 'item-5',
      caption: '第二十条第（五）项',
      corner: '信息内容',
      columns: changesAndDecisions,
      rows: [
        { key: 'licences', label: '行政许可', under: [], kind: 'data', required: true },
        { key: 'services', label: '其他对外管理服务事项', under: [], kind: 'data', required: true },
      ],
    },
    {
      key: 'item-6',
      caption: '第二十条第（六）项',
      corner: '信息内容',
      columns: changesAndDecisions,
      rows: [
        { key: 'penalties', label: '行政处罚', under: [], kind: 'data', required: true },
        { key: 'coercion', label: '行政强制', under: [], kind: 'data', required: true },
      ],
    },
    {
      key: 'item-8',
      caption: '第二十条第（八）项',
      corner: '信息内容',
      columns: changes,
      rows: [{ key: 'fees', label: '行政事业性收费', under: [], kind: 'data', required: true }],
    },
    {
      key: 'item-9',
      caption: '第二十条第（九）项',
      corner: '信息内容',
      columns: [
        { key: 'purchases', path: ['采购项目数量'], type: 'count', unit: '项' },
        { key: 'amount', path: ['采购总金额'], type: 'money' },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购', under: [], kind: 'data', required: true }],
    },
  ],
  equations: [],
};

const applications: TableSpec = {
  key: 'applications',
  name: '表三',
  title: '收到和处理政府信息公开申请情况',
  corner: applicationsCorner,
  parts: [
    {
      key: 'applications',
      columns: applicationColumns,
      rows: [
        ...applicationRowsBeforeOthers,
        { key: 'others', label: '（六）其他处理', under: ['results'], kind: 'data', required: true },
        ...applicationRowsAfterOthers,
      ],
    },
  ],
  equations: applicationEquations(source, ['others']),
};

/** The form on trial for reports on 2019 and 2020; for 2019 it was encouraged, not binding. */
export const trial: Standard = {
  edition: 'trial',
  years: { first: 2019, last: 2020 },
  source,
  sections: sectionsSince2019,
  ordered: true,
  tables: [disclosure, applications, reviewTable(source)],
  features: ['本年新制作数量', '本年新公开数量', '对外公开总数量', '上一年项目数量', '采购总金额'],
  dates: deadlinesSince2019,
  aspects: aspectsSince2019,
};
