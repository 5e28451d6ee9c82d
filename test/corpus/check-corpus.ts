import type { ReportDocument } from '../../server/src/document/document';
import { ruleByName } from '../../server/src/rules/registry';
import type { ReportedFinding } from '../../server/src/rules/rule';
import { createLineIndex } from '../../server/src/text/line-index';
import { overlaps, type TextRange } from '../../server/src/text/range';
import { inChinese } from '../support/in-chinese';
import { type Expected, type Must, rulesOf, type Silent } from './expected';

/** First and last line that a range touches, from 1. */
type LinesOf = (range: TextRange) => { readonly first: number; readonly last: number };

function linesOf(text: string): LinesOf {
  const index = createLineIndex(text);
  const line = (offset: number) => index.positionAt(offset).line + 1;
  return ({ start, end }) => ({ first: line(start), last: line(Math.max(start, end - 1)) });
}

/** What is not read or not said as expected, a line each. */
export function missesOf(document: ReportDocument, expected: Expected): readonly string[] {
  const { report } = document;
  const findings = document.findings({});
  const lines = linesOf(document.text);
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['edition', report.edition, expected.edition],
    ['year', report.year, expected.year],
    ['organ', report.organ?.name, expected.organ],
  ];
  return [
    ...facts.flatMap(([what, read, meant]) => (read === meant ? [] : [`${what} is ${read}, not ${meant}`])),
    ...expected.must.filter(isReady).flatMap(must => missedMust(must, findings, lines)),
    ...expected.silent.flatMap(silent => spokenOn(silent, document, findings, lines)),
  ];
}

/** Rules that are asked for and not written yet. */
export const pendingRules = ({ must }: Expected): readonly string[] =>
  must.filter(m => !isReady(m)).map(m => rulesOf(m).join(' or '));

const isReady = (must: Must): boolean => rulesOf(must).some(rule => ruleByName(rule));

function missedMust(must: Must, findings: readonly ReportedFinding[], lines: LinesOf): readonly string[] {
  const names = rulesOf(must);
  const near = must.near ?? 0;
  const there = ({ range }: ReportedFinding) => {
    const { first, last } = lines(range);
    return must.line === null || (first - near <= must.line && must.line <= last + near);
  };
  const said = findings.filter(f => names.includes(f.code));
  const fitting = said.filter(f => there(f) && (!must.mentions || inChinese(f.message).includes(must.mentions)));
  if (fitting.length >= (must.times ?? 1)) return [];
  const instead = said.map(f => `line ${lines(f.range).first} “${inChinese(f.message)}”`).join('; ');
  return [
    `${names.join(' or ')} on line ${must.line ?? 'any'}${must.mentions ? ` mentioning ${must.mentions}` : ''}: ${fitting.length} of ${must.times ?? 1}; said: ${instead || 'nothing'}`,
  ];
}

/** Warnings and errors where none may be. */
function spokenOn(
  silent: Silent,
  { report }: ReportDocument,
  findings: readonly ReportedFinding[],
  lines: LinesOf,
): readonly string[] {
  const there = ({ range }: ReportedFinding): boolean => {
    if (silent.lines === 'tables') return report.forms.some(form => overlaps(form.range, range));
    const { first, last } = lines(range);
    return silent.lines.some(line => first <= line && line <= last);
  };
  return findings
    .filter(f => f.severity === 'error' || f.severity === 'warning')
    .filter(f => (silent.rules === null || silent.rules.includes(f.code)) && there(f))
    .map(f => `not silent on line ${lines(f.range).first}: ${f.severity} ${f.code} “${inChinese(f.message)}”`);
}
