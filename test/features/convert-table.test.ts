import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { convertTable } from '../../server/src/features/convert-table';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import type { FormRow } from '../../server/src/report/report';
import type { TableTarget } from '../../server/src/templates/filled-table';
import { createPlan, nameOf, planSeeds } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { open } from '../support/open';

const cellsOf = ({ report }: ReportDocument): readonly string[] =>
  report.forms.flatMap(({ spec, rows }) => rows.flatMap(row => rowCells(spec.key, row))).sort();

const rowCells = (table: string, { part, spec, label, cells }: FormRow): readonly string[] =>
  cells.map(cell => `${table} ${part.key} ${spec?.key ?? label.value} ${cell.column.key}: ${cell.text}`);

/** A text with every table converted. */
function converted(document: ReportDocument, target: TableTarget): ReportDocument {
  const edits = document.report.forms.map(form => convertTable(document, form.range.start, target)!);
  return open(applyEdits(document.text, edits));
}

const findingsOf = (document: ReportDocument): readonly string[] =>
  document
    .findings({})
    .map(({ code, message }) => `${code} ${message}`)
    .sort();

const plans = planSeeds().map(createPlan);

suite('features/convert-table', () => {
  for (const [target, notation] of [
    ['markdown', 'pipe'],
    ['tsv', 'tabs'],
  ] as const) {
    test(`keeps every cell by its key, from any notation, as ${target}`, () => {
      for (const plan of plans) {
        const before = open(writeReport(plan));
        const after = converted(before, target);
        assert.deepEqual(cellsOf(after), cellsOf(before), nameOf(plan));
        assert.deepEqual(findingsOf(after), findingsOf(before), nameOf(plan));
        assert.ok(after.report.forms.every(form => form.notation === notation));
        assert.equal(converted(after, target).text, after.text, nameOf(plan));
      }
    });
  }

  const around = (table: string) =>
    `云溪市林业局2023年政府信息公开工作年度报告\n\n一、主动公开政府信息情况\n\n${table}\n`;
  const convertedAt = (text: string, words: string): string => {
    const document = open(text);
    const edit = convertTable(document, text.indexOf(words), 'markdown');
    assert.ok(edit, text);
    return applyEdits(text, [edit]);
  };

  test('takes the form’s order and labels; leaves out what is missing, keeps what is unknown', () => {
    const table = `信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规范性文件\t2\t0\t1,204
林业公报\t\t\t
规章\t0\t0\t3（含修订1件）
林业简报\t4\t0\t5`;
    const [, written = ''] = convertedAt(around(table), '规章').split('一、主动公开政府信息情况\n\n');
    assert.equal(
      written.replace(/ +/g, ' '),
      `| 第二十条第（一）项 | | | |
| ------------------ | ------------ | ------------ | -------------- |
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章 | 0 | 0 | 3（含修订1件） |
| 行政规范性文件 | 2 | 0 | 1,204 |
| 林业简报 | 4 | 0 | 5 |
| 林业公报 | | | |
`,
    );
  });

  test('puts words of no cell above and below, and an empty line around the table', () => {
    const table = `单位名称：云溪市林业局 | | |
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | 2 | 0 | 3
注：以上为局本级数据 | | |`;
    const text = around(`本年情况如下。\n${table}`);
    const lines = convertedAt(text, '规章').split('\n');
    assert.deepEqual(
      lines.slice(4).map(line => (line.startsWith('|') ? '|' : line)),
      ['本年情况如下。', '', '单位名称：云溪市林业局', '', '|', '|', '|', '|', '|', '', '注：以上为局本级数据', ''],
    );
  });

  test('refuses a table with a row whose cells cannot be told apart, and a place without a table', () => {
    const text = around(
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0\n行政规范性文件 | 2 | 0 | 3',
    );
    assert.equal(convertTable(open(text), text.indexOf('规章'), 'markdown'), undefined);
    assert.equal(convertTable(open(text), 0, 'markdown'), undefined);
  });

  test('converts a form in several tables piece by piece', () => {
    const part = (name: string, label: string) => `${name}\n\n信息内容\t本年处理决定数量\n${label}\t3`;
    const text = around(`${part('（一）许可', '行政许可')}\n\n${part('（二）处罚', '行政处罚')}`);
    const once = convertedAt(text, '行政许可');
    assert.match(once, /（一）许可\n\n\| 第二十条第（五）项[\s\S]*（二）处罚\n\n信息内容\t/);
    const twice = convertedAt(once, '行政处罚');
    assert.deepEqual(cellsOf(open(twice)), cellsOf(open(text)));
    assert.match(twice, /（二）处罚\n\n\| 第二十条第（六）项/);
  });

  test('puts together one row that is written in several tables, and keeps the words between them', () => {
    const part = (name: string) => `${name}\n\n结果维持,结果纠正,其他结果,尚未审结,总计\n1,0,0,0,1`;
    const text = around(`${part('行政复议')}\n\n${part('未经复议直接起诉')}\n\n另有一件。\n\n${part('复议后起诉')}`);
    const once = convertedAt(text, '结果维持');
    assert.deepEqual(cellsOf(open(once)), cellsOf(open(text)));
    assert.match(once, /\n\n另有一件。\n\n\|[^,]*$/);
  });
});
