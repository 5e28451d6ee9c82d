import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { codeActions } from '../../server/src/features/code-actions';
import { recalculationActions } from '../../server/src/features/recalculation-actions';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import type { ReportedFinding } from '../../server/src/rules/rule';
import { createPlan, nameOf } from '../generated/plan';
import { createRandom } from '../generated/random';
import { faultyText, tableFaultMakers } from '../generated/table-faults';
import { checkCells } from '../support/check-cells';
import { checkGone, checkNothingNew } from '../support/check-repair';
import { effort } from '../support/effort';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { openApplications } from './filled-report';

const titlesFor = (document: ReportDocument, rule: string): readonly string[] =>
  document
    .findings({})
    .filter(finding => finding.code === rule)
    .flatMap(finding => recalculationActions(document, finding).map(({ title }) => inChinese(title)));

/** Makes what is offered for a finding and holds it to what every repair is held to. Returns how many were offered. */
function checkOffered(document: ReportDocument, finding: ReportedFinding, name: string): number {
  const offered = recalculationActions(document, finding);
  for (const { title, edits } of offered) {
    const repair = { title, edits, safe: false };
    const next = document.update(applyEdits(document.text, edits));
    const others = document.findings({}).filter(other => other !== finding);
    const made = { finding, repair, others, after: next.findings({}), context: `${name}\n${next.text}` };
    checkGone(made);
    checkNothingNew(made, 'offer');
    checkCells(document.report, next.report, edits, name);
  }
  return offered.length;
}

suite('features/recalculation-actions', () => {
  test('blank totals of a table are filled in at once', () => {
    const document = openApplications({ 'granted total': '', 'partial total': '' });
    const expected = '重新计算表三的合计：填入 2 格';
    assert.deepEqual(titlesFor(document, 'blank-total'), [expected, expected]);
  });

  test('not beside a repair that does the same', () => {
    assert.deepEqual(titlesFor(openApplications({ 'granted total': '' }), 'blank-total'), []);
  });

  test('wrong totals of a table are put right at once', () => {
    const document = openApplications({ 'total natural': '9', 'received total': '7' });
    const offered = document.findings({}).flatMap(finding => recalculationActions(document, finding));
    assert.ok(offered.length > 0);
    const mended = document.update(applyEdits(document.text, offered[0]!.edits));
    assert.deepEqual(
      mended.report.forms.flatMap(form => form.sums.filter(sum => sum.leftSum !== sum.rightSum)),
      [],
    );
  });

  test('what does the same is offered once, whatever it is called', () => {
    for (const changes of [
      { 'total natural': '9' },
      { 'granted total': '' },
      { 'total natural': '9', 'received total': '7' },
    ]) {
      const document = openApplications(changes);
      for (const { range } of document.findings({})) {
        const outcomes = codeActions(document, {}, range, () => true)
          .filter(({ kind }) => kind !== 'source.fixAll.nianbao')
          .map(({ edits }) => applyEdits(document.text, edits));
        assert.equal(new Set(outcomes).size, outcomes.length);
      }
    }
  });

  test('in generated reports what is offered removes its finding and brings nothing new', () => {
    const makers = tableFaultMakers.slice(0, 4);
    const count = effort(30, 90);
    let offered = 0;
    for (let seed = 0; seed < count; seed++) {
      const [first, second] = [0, 1].map(i => makers[(seed + i) % makers.length]!);
      const one = first!(createPlan(seed), createRandom(seed));
      const fault = (one && second!(one.plan, createRandom(seed + 1))) ?? one;
      if (!fault) continue;
      const document = open(faultyText(fault));
      for (const finding of document.findings({})) offered += checkOffered(document, finding, nameOf(fault.plan));
    }
    assert.ok(offered > count / 6, `only ${offered} were offered`);
  });
});
