import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { codeActions } from '../../server/src/features/code-actions';
import { silenceActions } from '../../server/src/features/silence-actions';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import type { ReportedFinding } from '../../server/src/rules/rule';
import { range } from '../../server/src/text/range';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { finding, repair } from '../support/reported-finding';

const documentWith = (...findings: ReportedFinding[]): ReportDocument =>
  ({ findings: () => findings, report: open('').report }) as Partial<ReportDocument> as ReportDocument;

const actionsAt = (document: ReportDocument, start: number, end = start, wanted = 'quickfix') =>
  codeActions(document, {}, range(start, end), kind => kind === wanted);

const sum = finding('wrong-row-total', 10, 12, repair(10, 12, '18', false), repair(6, 7, '3', false));
const citation = (start: number) =>
  finding('irregular-citation', start, start + 2, repair(start, start + 1, '〔', true));

suite('features/code-actions', () => {
  test('offers every repair of what the cursor touches, none preferred where there are two', () => {
    const actions = actionsAt(documentWith(sum, citation(30)), 12);
    assert.deepEqual(
      actions.map(({ title, preferred, finding }) => [title, preferred, finding]),
      [
        ['改为18', false, sum],
        ['改为3', false, sum],
      ],
    );
  });

  test('prefers the one safe repair', () => {
    assert.deepEqual(
      actionsAt(documentWith(citation(30)), 31).map(({ preferred }) => preferred),
      [true],
    );
    const unsafe = finding('stale-year', 0, 4, repair(0, 4, '2023', false));
    assert.equal(actionsAt(documentWith(unsafe), 0)[0]?.preferred, false);
  });

  test('offers all of a rule at once where several of its findings have one repair', () => {
    const document = documentWith(citation(5), citation(30), citation(40), sum);
    const all = actionsAt(document, 30).at(-1)!;
    assert.equal(inChinese(all.title), '修复全部“irregular-citation”问题');
    assert.equal(all.finding, undefined);
    assert.deepEqual(
      all.edits.map(edit => edit.range.start),
      [5, 30, 40],
    );
    assert.equal(actionsAt(document, 10).length, 2);
  });

  test('offers all of a rule once for a selection over several findings', () => {
    const titles = actionsAt(documentWith(citation(5), citation(30)), 0, 99).map(({ title }) => inChinese(title));
    assert.deepEqual(titles, ['改为〔', '改为〔', '修复全部“irregular-citation”问题']);
  });

  test('where several sections are missing they can be put in at once, and each can be silenced by its name', () => {
    const text =
      '云溪市林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n全年公开信息12条。\n\n五、存在的主要问题及改进情况\n无。\n';
    const document = open(text);
    const at = text.indexOf('总体情况');
    const all = actionsAt(document, at).find(({ title }) => inChinese(title) === '插入全部缺少的章节')!;
    const headings = open(applyEdits(text, all.edits)).report.sections.map(({ heading }) => heading.title.value);
    assert.deepEqual(headings, [
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '存在的主要问题及改进情况',
      '其他需要报告的事项',
    ]);
    const titles = silenceActions(document, {}, range(at, at)).map(({ title }) => inChinese(title));
    assert.equal(new Set(titles).size, titles.length);
    assert.equal(titles.filter(title => title.startsWith('不再提示：缺少“')).length, 3);
    const last = text.indexOf('五、');
    assert.ok(!actionsAt(document, last).some(({ title }) => inChinese(title).includes('全部缺少')));
  });

  test('makes every safe repair wherever the cursor is, and no other', () => {
    const unsafe = finding('stale-year', 50, 54, repair(50, 54, '2023', false));
    const [action, ...rest] = actionsAt(documentWith(citation(5), sum, unsafe), 0, 0, 'source.fixAll.nianbao');
    assert.deepEqual(action?.edits, [{ range: range(5, 6), newText: '〔' }]);
    assert.deepEqual(rest, []);
    assert.deepEqual(actionsAt(documentWith(sum, unsafe), 0, 99, 'source.fixAll.nianbao'), []);
  });

  test('offers nothing where nothing was found', () => assert.deepEqual(actionsAt(documentWith(citation(5)), 20), []));
});
