import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { recalculate, recalculateCell } from '../../server/src/features/recalculate';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { range } from '../../server/src/text/range';
import { createPlan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { applications, cellIn, filledReport, keyAt, openApplications } from './filled-report';

function results(document: ReportDocument) {
  const { blanks, proposals } = recalculate(document);
  return {
    blanks: blanks.map(({ range: { start }, newText }) => `${keyAt(document, start)}: ${newText}`),
    proposals: proposals.map(({ range: { start }, from, to }) => `${keyAt(document, start)}: ${from} → ${to}`),
  };
}

function hints(document: ReportDocument): readonly string[] {
  const found = inlayHints(document, range(0, document.text.length));
  return found.map(({ offset, label }) => {
    const cells = document.report.forms.flatMap(form => form.rows.flatMap(row => row.cells));
    return `${keyAt(document, cells.find(cell => cell.range.end === offset)!.range.start)}: ${inChinese(label)}`;
  });
}

suite('features/recalculate', () => {
  test('has nothing to do where all is right, and where nothing is filled in', () => {
    assert.deepEqual(results(openApplications()), { blanks: [], proposals: [] });
    const blank = open(filledReport('applications', () => ''));
    assert.deepEqual(results(blank), { blanks: [], proposals: [] });
    assert.deepEqual(hints(blank), []);
  });

  test('fills blank totals from parts that are totals themselves, and keeps the columns aligned', () => {
    const changes = { 'total total': '', 'total natural': '', 'granted total': '' };
    const document = openApplications(changes);
    const { blanks } = recalculate(document);
    assert.equal(applyEdits(document.text, blanks), applications());
    assert.equal(blanks.length, 3);
    const expected = ['granted total: 应为 2', 'total natural: 应为 1', 'total total: 应为 2'];
    assert.deepEqual(hints(document).toSorted(), expected);
  });

  test('never touches a figure: it proposes', () => {
    const document = openApplications({ 'total natural': '7', 'granted total': '' });
    assert.deepEqual(results(document), { blanks: ['granted total: 2'], proposals: ['total natural: 7 → 1'] });
    const [proposal] = recalculate(document).proposals;
    assert.equal(inChinese(proposal!.title), '表三“本年度办理结果／总计”行“自然人”列');
    assert.deepEqual(proposal!.range, cellIn(document, 'total', 'natural').range);
  });

  test('after all that it proposes every sum holds', () => {
    const document = openApplications({ 'granted natural': '5', 'received total': '', 'partial total': '9' });
    const { blanks, proposals } = recalculate(document);
    const changes = proposals.map(({ range: place, to }) => ({ range: place, newText: to }));
    const mended = open(applyEdits(document.text, [...blanks, ...changes]));
    assert.deepEqual(recalculate(mended), { blanks: [], proposals: [] });
    assert.ok(mended.findings({}).every(({ code }) => !/total/.test(code)));
  });

  test('leaves figures with a unit or a note to the author', () => {
    assert.deepEqual(results(openApplications({ 'total natural': '7（其中2件）' })).proposals, []);
  });

  test('does one table or one cell', () => {
    const document = openApplications({ 'total natural': '', 'granted total': '' });
    const cell = cellIn(document, 'total', 'natural');
    assert.equal(recalculateCell(document, cell.range.start).blanks.length, 1);
    assert.equal(recalculate(document, cell.range.start).blanks.length, 2);
    assert.equal(recalculate(document, 0).blanks.length, 0);
  });
});

suite('features/recalculate in any notation', () => {
  /** Every figure by its key, blank or not. */
  const figures = ({ report }: ReportDocument): ReadonlyMap<string, string> =>
    new Map(
      report.forms.flatMap(({ spec, rows }) =>
        rows.flatMap(row =>
          row.cells.map(cell => [`${spec.key} ${row.spec?.key} ${cell.column.key}`, cell.text] as const),
        ),
      ),
    );

  test('what is filled in is read in its cell, and nothing else has changed', () => {
    for (let seed = 0; seed < 36; seed += 3) {
      const document = open(writeReport(createPlan(seed)));
      const { blanks } = recalculate(document);
      const [before, after] = [figures(document), figures(open(applyEdits(document.text, blanks)))];
      const changed = [...after].filter(([key, text]) => before.get(key) !== text);
      assert.equal(after.size, before.size);
      assert.ok(changed.every(([key]) => before.get(key) === ''));
      assert.deepEqual(changed.map(([, text]) => text).toSorted(), blanks.map(edit => edit.newText).toSorted());
    }
  });
});

suite('features/inlay-hints', () => {
  test('stand beside the figure that is found wrong, not beside the totals that fail by it', () => {
    assert.deepEqual(hints(openApplications()), []);
    assert.deepEqual(hints(openApplications({ 'granted natural': '4' })), ['granted natural: 应为 1']);
  });

  test('stand beside wrong totals where no figure explains them', () => {
    const wrong = openApplications({ 'granted natural': '4', 'granted total': '5' });
    assert.deepEqual(hints(wrong), ['total natural: 应为 4', 'total total: 应为 5']);
  });

  test('are not there where right figures stand in wrong places', () => {
    const sound = { 'received natural': '2', 'received total': '4', 'granted natural': '2', 'granted total': '3' };
    const more = { ...sound, 'total natural': '2', 'total total': '3' };
    assert.deepEqual(hints(openApplications(more)), []);
    const exchanged = openApplications({ ...more, 'granted natural': '1', 'granted business': '2' });
    assert.ok(exchanged.findings({}).some(({ message }) => inChinese(message).includes('填反')));
    assert.deepEqual(hints(exchanged), []);
  });

  test('but not beside a total that only counts in a wrong one', () => {
    const wrong = openApplications({ 'total natural': '9' });
    assert.deepEqual(hints(wrong), ['total natural: 应为 1']);
  });

  test('and only in the range asked for', () => {
    const document = openApplications({ 'total natural': '9' });
    assert.deepEqual(inlayHints(document, range(0, 10)), []);
    const { range: place } = cellIn(document, 'total', 'natural');
    const [hint] = inlayHints(document, place);
    assert.deepEqual([hint!.offset, inChinese(hint!.label)], [place.end, '应为 1']);
  });
});
