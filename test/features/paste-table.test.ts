import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createDocumentOpener } from '../../server/src/document/document';
import { type Clipboard, pasteTable } from '../../server/src/features/paste-table';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import type { FormRow } from '../../server/src/report/report';
import { blankTable } from '../../server/src/templates/blank-table';
import { createPlan, nameOf, planSeeds } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { open } from '../support/open';
import { applications, cellIn, filledReport } from './filled-report';

const opener = createDocumentOpener();
const blank = filledReport('applications', () => '');
const document = open(blank);

/** The blank 表三 with something pasted at a cell. */
function pasted(clipboard: Clipboard, row = 'received', column = 'natural'): string {
  const edits = pasteTable(document, cellIn(document, row, column).range.start, clipboard, opener);
  return applyEdits(blank, edits);
}

const filled = applications();
const table = filled.slice(filled.indexOf('|'), filled.lastIndexOf('|') + 1);
const rows = table
  .split('\n')
  .filter(line => !line.includes('---'))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
const html = `<html><body>
<!--StartFragment-->
<div><table border=0 style='x'>

${rows.map(cells => `<tr>${cells.map(cell => `<td class=a>${cell}</td>`).join('')}</tr>`).join('\n\n')}
</table></div>
<!--EndFragment--></body></html>`;
const tabs = rows.map(cells => cells.join('\t')).join('\r\n');

/** What is filled in, by key. */
const figures = (of: readonly FormRow[]): readonly string[] =>
  of
    .flatMap(({ part, spec, cells }) => cells.map(cell => [`${part.key} ${spec?.key} ${cell.column.key}`, cell.text]))
    .filter(([, text]) => text !== '')
    .map(entry => entry.join(': '))
    .sort();

suite('features/paste-table', () => {
  test('puts a table of the same form into its cells, from a web page or a spreadsheet, wherever the cursor is', () => {
    assert.equal(pasted({ html }), filled);
    assert.equal(pasted({ text: tabs }, 'granted', 'other'), filled);
    assert.equal(pasted({ html: '<p>见附件</p>', text: tabs }), filled);
  });

  test('takes rows in another order, and leaves blank what is not there', () => {
    const some = [...rows.slice(0, 2), rows.find(([label]) => label?.startsWith('（一）'))!, rows[2]!, rows[3]!];
    const text = pasted({ text: some.map(cells => cells.join('\t')).join('\n') });
    assert.equal(cellIn(open(text), 'granted', 'total').text, '2');
    assert.equal(cellIn(open(text), 'received', 'total').text, '3');
    assert.equal(cellIn(open(text), 'total', 'total').text, '');
  });

  test('puts a bare block of figures from the cursor on', () => {
    const text = pasted({ text: '1\t2\r\n3\t4\r\n' }, 'carried-in', 'business');
    const at = (row: string, column: string) => cellIn(open(text), row, column).text;
    assert.deepEqual(
      [
        at('carried-in', 'business'),
        at('carried-in', 'research'),
        at('granted', 'business'),
        at('granted', 'research'),
      ],
      ['1', '2', '3', '4'],
    );
  });

  test('keeps its hands off what it does not understand whole', () => {
    for (const clipboard of [
      {},
      { text: '12' },
      { text: '有关情况\t3' },
      { text: '1\t2\t3\t4\t5\t6\t7\t8' },
      { text: `${tabs}\n（九）无此行\t${'1\t'.repeat(7)}`.trimEnd() },
      { html: html.replace('<td class=a>2</td>', ''), text: '见附件' },
    ])
      assert.equal(pasted(clipboard), blank);
  });

  test('reads a table in any notation', () => {
    for (const seed of planSeeds()) {
      const plan = createPlan(seed);
      const text = writeReport(plan);
      const { forms } = open(text).report;
      const { spec, range, rows: own } = forms[seed % forms.length]!;
      const target = open(`${plan.year}年政府信息公开工作年度报告\n\n${blankTable(spec, 'text')}`);
      const source = text.slice(range.start, range.end);
      const clipboard = plan.notation === 'html' ? { html: source } : { text: source };
      const edits = pasteTable(target, target.report.forms[0]!.range.start, clipboard, opener);
      const written = open(applyEdits(target.text, edits)).report.forms.flatMap(form => form.rows);
      assert.deepEqual(figures(written), figures(own), nameOf(plan));
    }
  });

  test('leaves tables alone in which something stands, and prose', () => {
    const other = open(filled);
    const at = cellIn(other, 'partial', 'natural').range.start;
    assert.deepEqual(pasteTable(other, at, { html }, opener), []);
    assert.deepEqual(pasteTable(document, 3, { html }, opener), []);
  });
});
