import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import type { TextRange } from '../../server/src/text/range';
import { createPlan, nameOf } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { checkTree } from '../support/check-tree';
import { open } from '../support/open';
import { applyRandomEdit, type RandomEdit, randomEdit, reportLikeText, runs } from '../support/random-text';

/** Every range that a document gives away. */
function rangesOf(document: ReportDocument): readonly TextRange[] {
  const { report } = document;
  const cells = report.forms.flatMap(f => [
    f.range,
    ...f.rows.flatMap(r => [r.range, r.label.range, ...r.cells.map(c => c.range)]),
  ]);
  const prose = report.paragraphs.flatMap(({ start, prose: p }) => {
    const all = [
      ...p.sentences,
      ...p.dates.map(d => d.range),
      ...p.tableReferences,
      ...p.breakdowns.map(b => b.range),
      ...p.figures.flatMap(f => [f.range, f.number, f.label.range]),
      ...p.pointRuns.flat().flatMap(e => [e.range, e.number]),
    ];
    return all.map(r => ({ start: r.start + start, end: r.end + start }));
  });
  const found = document
    .findings({})
    .flatMap(f => [f.range, ...f.related.map(r => r.range), ...f.repairs.flatMap(r => r.edits.map(e => e.range))]);
  const stated = [
    report.title,
    report.title?.year,
    report.organ,
    report.period,
    report.period?.from,
    report.period?.to,
    report.signOff,
    report.publication,
  ];
  const parts = [...report.headings, ...report.sections, ...stated.flatMap(s => s ?? [])].map(s => s.range);
  return [...cells, ...prose, ...found, ...parts, ...report.otherTables, report.body];
}

function checkRanges(document: ReportDocument): void {
  for (const { start, end } of rangesOf(document)) {
    assert.ok(
      0 <= start && start <= end && end <= document.text.length,
      `${start}..${end} in 0..${document.text.length}`,
    );
  }
}

/** What an updated document and a fresh one must have in common: all of it. */
function checkSame(updated: ReportDocument): void {
  const fresh = open(updated.text, updated.languageId);
  assert.deepEqual(updated.tree, fresh.tree);
  assert.deepEqual(updated.findings({}), fresh.findings({}));
  assert.deepEqual({ ...updated.report, tree: 0 }, { ...fresh.report, tree: 0 });
}

/** Versions one after the other; of some nothing is asked, as while one types fast. */
function checkEdits(text: string, edits: readonly RandomEdit[], languageId = 'nianbao'): void {
  let document = open(text, languageId);
  document.findings({});
  edits.forEach((edit, index) => {
    document = document.update(applyRandomEdit(document.text, edit));
    if (index % 3 !== 1) checkSame(document);
  });
}

/** Texts that upset an earlier version. */
const onceTrouble = [
  '单位\n|第二十条第（一）项',
  '<table><td colspan=3>云溪市林业局2023年政府信息公开工作年度报告\n云溪市林业局2023年政府信息公开工作年度报告',
];

suite('document, any text', () => {
  test('finds without failing, all ranges inside the text', () => {
    fc.assert(
      fc.property(reportLikeText(60), text => {
        const document = open(text);
        checkTree(document.tree);
        checkRanges(document);
      }),
      { ...runs(80), examples: onceTrouble.map(text => [text]) },
    );
  });

  test('an update is the same as opening anew', () => {
    fc.assert(
      fc.property(reportLikeText(50), fc.array(randomEdit, { minLength: 1, maxLength: 5 }), (text, edits) =>
        checkEdits(text, edits),
      ),
      runs(40),
    );
  });

  for (const seed of [4, 9, 30]) {
    test(`an update is the same as opening anew: ${nameOf(createPlan(seed))}`, () => {
      const text = writeReport(createPlan(seed));
      fc.assert(
        fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 3 }), edits => checkEdits(text, edits)),
        runs(3),
      );
    });
  }
});
