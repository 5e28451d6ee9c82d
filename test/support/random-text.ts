import fc from 'fast-check';
import { effort } from './effort';

const words = [
  '云溪市林业局2023年政府信息公开工作年度报告',
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '（一）主动公开。',
  '(二)依申请公开',
  '1.属于国家秘密',
  '1、',
  '（七）总计',
  '四、结转下年度继续办理',
  '## 五、存在的主要问题及改进情况',
  '第二十条第（一）项',
  '信息内容',
  '本年新',
  '制作数量',
  '规章',
  '行政规范性文件',
  '本年制发件数',
  '现行有效件数',
  '（一）予以公开',
  '统计指标',
  '单位',
  '统计数',
  '\t（一）收到申请数',
  '\t件',
  '\t0',
  '\t',
  '\n\n\n',
  '自2023年1月1日至2023年12月31日',
  '2022年2月30日',
  '2019年1231',
  '1月28(',
  '共公开信息329条，其中动态90条、公告12条、其他227条。',
  '约60余件',
  '占34.5%',
  '一是加强学习；二是改进；四是落实。',
  '详见下表',
  '《中华人民共和国政府信息公开条例》',
  '（以下简称《条例》）',
  '“',
  '》',
  '〔2021〕30号',
  '扫一扫在手机打开当前页面',
  '索引号：',
  '发布时间：2024-01-20',
  '云溪市林业局',
  '2024年1月16日',
  '、、',
  '召开召开',
  '[bookmark: _GoBack]',
  '13812345678',
  '无。',
];
const marks = [
  '<p>',
  '</p>',
  '</p><p style="margin: 0">',
  '<br/>',
  '<table><tr><td>',
  '</td></tr></table>',
  '&nbsp;',
  '|',
  ' | ',
  '| 0 | 1 |',
  '| --- | --- |',
  '\t',
  '\u3000',
  '\u00a0',
  ' ',
  '\ufeff',
  '\u200b',
  '<table>',
  '</table>',
  '<tr>',
  '<td rowspan="2">',
  '<td colspan=3>',
  '</td>',
  '</tr>',
  '<br>',
  '&nbsp;',
  '<',
  '&',
  '𬭸',
  '\ud842',
  '\udfb7',
  '０',
  '１２',
  '，',
  '。',
  '：',
  '（',
  '）',
  '(',
  ')',
  '**',
  '#',
  '-',
  '——',
  '/',
  '0',
  '12',
  '３',
];
const ends = ['\n', '\n', '\n', '\n', '\r\n', '\r\n', '\r', '\n\n'];

const fragment = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 5, arbitrary: fc.constantFrom(...ends) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Pieces of reports, layouts and noise in any order. */
export const reportLikeText = (pieces = 40): fc.Arbitrary<string> =>
  fc.array(fragment, { maxLength: pieces }).map(parts => parts.join(''));

export interface RandomEdit {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly put: string;
}

/** One edit to any text: a stroke, a paste, a deletion. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })),
  put: fc.oneof(fc.constant(''), fragment, reportLikeText(6)),
});

export function applyRandomEdit(text: string, { at, removed, put }: RandomEdit): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + removed);
}

/** Property runs: few and always the same by default; `NIANBAO_RUNS=5000` looks further, from another seed each time. */
export function runs(standard: number): fc.Parameters<unknown> {
  const wanted = Number(process.env.NIANBAO_RUNS ?? 0);
  return wanted > 0 ? { numRuns: wanted } : { numRuns: effort(Math.ceil(standard / 3), standard), seed: 20231231 };
}
