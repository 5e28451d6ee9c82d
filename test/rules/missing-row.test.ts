import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { ruleByName } from '../../server/src/rules/registry';
import { checkRepairs } from '../support/check-rule';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';

const rows = [
  '统计指标/单位/统计数',
  '三、依申请公开情况//',
  '（一）收到申请数/件/1',
  '1.当面申请数/件/0',
  '3.网络申请数/件/1',
  '4.信函申请数/件/0',
];

const notations: readonly (readonly [string, string])[] = [
  ['three lines a row', rows.map(row => `\t${row.split('/').join('\n\t')}\n`).join('\n')],
  [
    'three lines a row, padded',
    rows.map(row => `\t\u3000${row.split('/').join('\u3000\n\t\u3000')}\u3000\n`).join('\n'),
  ],
  ['pipes', rows.map(row => `| ${row.split('/').join(' | ')} |\n`).join('')],
  ['tabs', rows.map(row => `${row.split('/').join('\t')}\n`).join('')],
];

const notationsOf = ({ tree }: ReportDocument): readonly string[] =>
  tree.blocks.flatMap(block => (block.kind === 'table' ? [block.notation] : []));

suite('missing-row, its repair', () => {
  const rule = ruleByName('missing-row')!;
  for (const [name, table] of notations) {
    for (const lineEnd of ['\n', '\r\n']) {
      test(`${name}, ${lineEnd === '\n' ? 'LF' : 'CRLF'}`, () => {
        const text = `石桥镇人民政府2016年政府信息公开工作年度报告\n\n七、其他需要报告的事项\n\n${table}`;
        const document = open(text.replaceAll('\n', lineEnd));
        const found = document.findings({}).find(f => f.code === rule.name && /传真申请数/.test(inChinese(f.message)));
        assert.equal(found?.repairs.length, 1, 'the row that is missing can be put in');
        const mended = document.update(applyEdits(document.text, found!.repairs[0]!.edits));
        assert.deepEqual(notationsOf(mended), notationsOf(document));
        const printed = mended.report.forms.flatMap(form => form.rows.map(row => row.spec?.key));
        assert.deepEqual(printed.slice(2, 5), ['requests-in-person', 'requests-fax', 'requests-online']);
        checkRepairs(rule, document, {});
      });
    }
  }
});

suite('missing-row, where columns lost their place', () => {
  const report = (left: string) =>
    `石桥镇人民政府2016年政府信息公开工作年度报告\n\n七、其他需要报告的事项\n\n${rows.map(row => row.replaceAll('/', ' ')).join('\n')}\n\n${left}\n`;
  const missing = (text: string) =>
    open(text)
      .findings({})
      .filter(f => f.code === 'missing-row' && /传真申请数/.test(inChinese(f.message)));

  test('a row whose words stand apart from the table is there', () =>
    assert.equal(missing(report('以下为续表，\n2.传真申请数')).length, 0));
  test('one whose words stand nowhere is missing', () => assert.equal(missing(report('以下为续表。')).length, 1));
});
