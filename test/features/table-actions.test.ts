import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { codeActions } from '../../server/src/features/code-actions';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { range } from '../../server/src/text/range';
import { inChinese } from '../support/in-chinese';
import { applications, cellIn, openApplications } from './filled-report';

const changes = { 'total natural': '9', 'granted total': '' };
const document = openApplications(changes);

/** Titles and outcomes of what is offered for the table at an offset. */
const offered = (offset: number) =>
  codeActions(document, {}, range(offset, offset), kind => kind === 'refactor.rewrite').map(
    ({ title, edits }) => [inChinese(title), applyEdits(document.text, edits)] as const,
  );

suite('features/table-actions', () => {
  test('offer totals of the whole table, blank ones apart from those that say something else', () => {
    const actions = new Map(offered(document.text.indexOf('部分公开')));
    assert.equal(actions.get('填入表三的合计（1 格空白）'), applications({ 'total natural': '9' }));
    const changed = actions.get('表三：改为算得的合计（1 格）')!;
    assert.equal(changed.replace(/ +/g, ' '), applications({ 'granted total': '' }).replace(/ +/g, ' '));
  });

  test('offer the one under the cursor', () => {
    const titles = (row: string, column: string) =>
      offered(cellIn(document, row, column).range.start).map(([title]) => title);
    assert.equal(titles('total', 'natural')[0], '由 9 改为算得的合计 1');
    assert.equal(titles('granted', 'total')[0], '填入合计 2');
  });

  test('offer to write the table anew only where that makes a difference', () => {
    const titles = offered(document.text.indexOf('部分公开')).map(([title]) => title);
    assert.ok(titles.includes('把表三转换为制表符分隔的文本'));
    assert.ok(!titles.includes('把表三转换为 Markdown 表格'));
  });

  test('are for tables of the form alone', () => {
    assert.deepEqual(offered(0), []);
  });
});
