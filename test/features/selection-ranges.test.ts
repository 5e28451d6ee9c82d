import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { selectionRanges } from '../../server/src/features/selection-ranges';
import { sliceOf } from '../../server/src/text/range';
import { createPlan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { readMarks, showMarks } from '../support/marked-text';
import { open } from '../support/open';
import { sample } from './sample';

/** Asserts that a selection at ‸ grows by the marked ranges, the innermost first; the whole text comes last. */
function checkSteps(marked: string): void {
  const { text, ranges, cursor } = readMarks(marked);
  const steps = selectionRanges(open(text), cursor!).slice(0, -1);
  assert.equal(showMarks(text, steps.toReversed()), showMarks(text, ranges));
}

const report = (section: string): string =>
  `⟦云溪市林业局2023年政府信息公开工作年度报告\n\n${section}\n\n二、主动公开政府信息情况\n\n无。⟧\n`;

suite('features/selection-ranges', () => {
  test('grow from sentence to paragraph to sub-heading to section to report', () =>
    checkSteps(
      report(
        '⟦一、总体情况\n\n⟦（一）主动公开\n\n⟦全年公开信息36条。⟦其中‸动态30条。⟧均已更新。⟧⟧\n\n（二）依申请公开\n\n全年没有收到申请。⟧',
      ),
    ));

  test('begin with the words of a heading', () => checkSteps(report('⟦⟦一、⟦总体‸情况⟧⟧\n\n全年公开信息36条。⟧')));

  test('begin with a cell and its row', () =>
    checkSteps(report('⟦一、总体情况\n\n⟦| 栏目 | 条数 |\n| --- | --- |\n⟦| 动态 | ⟦3‸0⟧ |⟧\n| 公告 | 6 |⟧⟧')));

  test('hold each other everywhere, in any report', () => {
    for (let seed = 0; seed < 4; seed++) {
      const text = writeReport(createPlan(seed));
      const document = open(text);
      for (let offset = 0; offset <= text.length; offset += 7) {
        const steps = selectionRanges(document, offset);
        steps.forEach((step, at) => {
          assert.ok(step.start <= offset && offset <= step.end);
          const inner = steps[at - 1];
          if (inner)
            assert.ok(
              step.start <= inner.start && inner.end <= step.end && sliceOf(text, step) !== sliceOf(text, inner),
            );
        });
      }
    }
  });

  test('are none where there is no report', () => {
    assert.deepEqual(selectionRanges(open('# 购物\n\n一、白菜\n两棵。\n', 'markdown'), 3), []);
    assert.ok(selectionRanges(open(sample), 10).length > 0);
    assert.deepEqual(selectionRanges(open(''), 0), []);
  });
});
