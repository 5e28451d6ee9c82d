import assert from 'node:assert/strict';
import type { ReportDocument } from '../../server/src/document/document';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { fixAll } from '../../server/src/fixes/fix-all';
import type { Levels, ReportedFinding, ReportedRepair, Rule } from '../../server/src/rules/rule';
import { checkCells } from './check-cells';
import { checkGone, checkNothingNew } from './check-repair';
import { inChinese } from './in-chinese';
import { readMarks, showMarks } from './marked-text';
import { open } from './open';

export interface Expectation {
  /** The messages in text order; left out, messages are not looked at. */
  readonly messages?: readonly string[];
  readonly severities?: readonly string[];
}

/**
 * Holds one rule to one marked text: it speaks of exactly the ranges in `⟦…⟧`, and every repair that it offers removes
 * its finding, brings no new error or warning, moves no table cell, and, if safe, has nothing to do a second time.
 * Returns the findings.
 */
export function checkRule(rule: Rule, marked: string, expected: Expectation = {}): readonly ReportedFinding[] {
  const { text, ranges } = readMarks(marked);
  const levels = levelsFor(rule);
  const document = open(text);
  const all = document.findings(levels);
  const found = all.filter(finding => finding.code === rule.name);
  const reported = found.map(f => f.range);
  const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start - b.start || a.end - b.end;
  const said = found.map(f => `${f.severity} ${f.code}: ${inChinese(f.message)}`).join('\n');
  assert.equal(
    showMarks(text, reported.toSorted(byPlace)),
    showMarks(text, ranges.toSorted(byPlace)),
    `${rule.name} reports exactly what is marked. It said:\n${said || '(nothing)'}`,
  );
  if (expected.messages)
    assert.deepEqual(
      found.map(f => inChinese(f.message)),
      expected.messages,
    );
  if (expected.severities)
    assert.deepEqual(
      found.map(f => f.severity),
      expected.severities,
    );
  checkRepairs(rule, document, levels);
  return found;
}

/** Applies every repair of every finding of the rule. */
export function checkRepairs(rule: Rule, document: ReportDocument, levels: Levels): void {
  const all = document.findings(levels);
  const found = all.filter(finding => finding.code === rule.name);
  for (const finding of found) {
    assert.ok(rule.fix !== 'none' || finding.repairs.length === 0, `${rule.name} promises no repair but offers one`);
    for (const repair of finding.repairs) checkRepair(rule, document, finding, repair, levels);
  }
  if (rule.fix === 'safe') checkSettled(rule, document, levels);
}

function checkRepair(
  rule: Rule,
  document: ReportDocument,
  finding: ReportedFinding,
  repair: ReportedRepair,
  levels: Levels,
): void {
  const what = `${rule.name}, “${inChinese(repair.title)}” for “${inChinese(finding.message)}”`;
  assert.ok(repair.edits.length > 0, `${what}: has edits`);
  assert.equal(repair.safe, rule.fix === 'safe', `${what}: safe as the rule says`);
  const mended = applyEdits(document.text, repair.edits);
  assert.notEqual(mended, document.text, `${what}: changes something`);
  const others = document.findings(levels).filter(other => other !== finding);
  const next = document.update(mended);
  const after = next.findings(levels);
  const context = `${what}\n--- mended text:\n${mended}`;
  checkGone({ finding, repair, others, after, context });
  checkNothingNew({ finding, repair, others, after, context }, rule.fix);
  checkCells(document.report, next.report, repair.edits, context);
}

function checkSettled(rule: Rule, document: ReportDocument, levels: Levels): void {
  const check = (text: string) =>
    document
      .update(text)
      .findings(levels)
      .filter(finding => finding.code === rule.name);
  const first = fixAll(document.text, check);
  assert.ok(first.stable, `${rule.name}: repairs come to rest`);
  assert.equal(fixAll(first.text, check).text, first.text, `${rule.name}: applying again changes nothing`);
}

/** A rule that is off by default is turned on. */
export const levelsFor = (rule: Rule): Levels => (rule.severity === 'off' ? { [rule.name]: 'hint' } : {});
