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

const source = '国办公开办函〔2021〕30号';

const decisions: readonly ColumnSpec[] = [{ key: 'decisions', path: ['本年处理决定数量'], type: 'count', unit: '件' }];

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
        { key: 'issued', path: ['本年制发件数'], type: 'count', unit: '件' },
        { key: 'repealed', path: ['本年废止件数'], type: 'count', unit: '件' },
        { key: 'in-force', path: ['现行有效件数'], type: 'count', unit: '件' },
      ],
      rows: [
        { key: 'regulations', label: '规章', under: [], kind: 'data', required: true },
        { key: 'normative', label: '行政规范性文件', aliases: ['规范性文件'], under: [], kind: 'data', required: true },
      ],
    },
    {
      key: 'item-5',
      caption: '第二十条第（五）项',
      corner: '信息内容',
      columns: decisions,
      rows: [{ key: 'licences', label: '行政许可', under: [], kind: 'data', required: true }],
    },
    {
      key: 'item-6',
      caption: '第二十条第（六）项',
      corner: '信息内容',
      columns: decisions,
      rows: [
        { key: 'penalties', label: '行政处罚', under: [], kind: 'data', required: true },
        { key: 'coercion', label: '行政强制', under: [], kind: 'data', required: true },
      ],
    },
    {
      key: 'item-8',
      caption: '第二十条第（八）项',
      corner: '信息内容',
      columns: [{ key: 'amount', path: ['本年收费金额（单位：万元）'], aliases: ['本年收费金额'], type: 'money', unit: '万元' }],
      rows: [{ key: 'fees', label: '行政事业性收费', under: [], kind: 'data', required: true }],
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
        { key: 'others', label: '（六）其他处理', under: ['results'], kind: 'group', required: false },
        {
          key: 'others-1',
          label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
          under: ['results', 'others'],
          kind: 'data',
          required: true,
        },
        {
          key: 'others-2',
          label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
          under: ['results', 'others'],
          kind: 'data',
          required: true,
        },
        { key: 'others-3', label: '3.其他', under: ['results', 'others'], kind: 'data', required: true },
        ...applicationRowsAfterOthers,
      ],
    },
  ],
  equations: applicationEquations(source, ['others-1', 'others-2', 'others-3']),
};

/** The form in force for reports on 2021 and later, issued on 26 September 2021. */
export const revised: Standard = {
  edition: 'revised',
  years: { first: 2021 },
  source,
  sections: sectionsSince2019,
  ordered: true,
  tables: [disclosure, applications, reviewTable(source)],
  features: ['本年制发件数', '本年废止件数', '现行有效件数', '本年收费金额'],
  dates: deadlinesSince2019,
  aspects: aspectsSince2019,
};
