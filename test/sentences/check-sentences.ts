import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { ruleByName } from '../../server/src/rules/registry';
import type { Levels, ReportedFinding } from '../../server/src/rules/rule';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';

/** A sentence and the rule that must speak of it; '' where none may. */
export type SentenceRow = readonly [sentence: string, rule: string];

/** One test for each row: of the rules in `areas` just the named one speaks, once, of the report that `around` makes of the sentence. */
export function checkSentences(
  name: string,
  areas: readonly string[],
  rows: readonly SentenceRow[],
  around: (sentence: string) => string,
): void {
  checkFindings(name, areas, rows, around, (found, rule) =>
    assert.deepEqual(codesOf(found), rule ? [rule] : [], inWords(found)),
  );
}

/** The same where rules may speak more than once, and where several are due: they are named in alphabetical order with a space between. */
export function checkKinds(
  name: string,
  areas: readonly string[],
  rows: readonly SentenceRow[],
  around: (sentence: string) => string,
): void {
  checkFindings(name, areas, rows, around, (found, named) =>
    assert.equal([...new Set(codesOf(found))].sort().join(' '), named, inWords(found)),
  );
}

/** One test for each row, of what the rules in `areas` find in the report that `around` makes of the sentence. */
function checkFindings(
  name: string,
  areas: readonly string[],
  rows: readonly SentenceRow[],
  around: (sentence: string) => string,
  check: (found: readonly ReportedFinding[], expected: string) => void,
): void {
  checkRows(name, rows, (sentence, expected) =>
    check(
      findingsOf(around(sentence)).filter(({ code }) => areas.includes(code)),
      expected,
    ),
  );
}

/** One test for each row: the named rule speaks inside the sentence, and no other error or warning stands there. */
export function checkLoudest(
  name: string,
  rows: readonly SentenceRow[],
  openAround: (sentence: string) => ReportDocument,
  levels: Levels = {},
): void {
  checkRows(name, rows, (sentence, rule) => {
    const document = openAround(sentence);
    const at = document.text.indexOf(sentence);
    const there = document
      .findings(levels)
      .filter(({ range }) => range.start >= at && range.end <= at + sentence.length);
    assert.ok(!rule || there.some(({ code }) => code === rule), inWords(there) || 'nothing was said');
    const loud = there.filter(({ severity }) => severity === 'error' || severity === 'warning');
    assert.deepEqual(
      [...new Set(loud.map(({ code }) => code))].filter(code => code !== rule),
      [],
      inWords(there),
    );
  });
}

/**
 * One test for each row: just the named rule speaks of the sentence, which stands in 总体情况 of a short report. A hint
 * counts if it is of a rule that some row names; a rule that is off is turned on where it is named.
 */
export function checkAlone(name: string, rows: readonly SentenceRow[]): void {
  const named = new Set(rows.map(([, rule]) => rule));
  checkRows(name, rows, (sentence, rule) => {
    const text = inShortReport(sentence);
    const at = text.indexOf(sentence);
    const levels: Levels = ruleByName(rule)?.severity === 'off' ? { [rule]: 'hint' } : {};
    const told = findingsOf(text, levels)
      .filter(({ code }) => !ofShortReports.has(code))
      .filter(({ range }) => range.start < at + sentence.length && range.end > at)
      .filter(({ code, severity }) => severity !== 'hint' || named.has(code));
    assert.deepEqual([...new Set(codesOf(told))], rule ? [rule] : [], inWords(told));
  });
}

function checkRows(name: string, rows: readonly SentenceRow[], check: (sentence: string, rule: string) => void): void {
  suite(name, () => {
    for (const [sentence, rule] of rows) test(`${rule || 'silent'}: ${sentence}`, () => check(sentence, rule));
  });
}

const codesOf = (findings: readonly ReportedFinding[]): readonly string[] => findings.map(({ code }) => code);

const inWords = (findings: readonly ReportedFinding[]): string =>
  findings.map(({ severity, code, message }) => `${severity} ${code}: ${inChinese(message)}`).join('\n');

/** The sentence in 总体情况 of a report on 2022. */
export const inOverview = (sentence: string): string =>
  `云溪市林业局2022年政府信息公开工作年度报告\n\n一、总体情况\n\n${sentence}\n`;

/** The sentence under the first heading of a small sound report on 2023. */
export const inShortReport = (sentence: string): string => `云溪市林业局2023年政府信息公开工作年度报告

本报告依据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限为2023年1月1日至2023年12月31日。

一、总体情况
（一）主动公开
${sentence}
（二）依申请公开
全年没有收到政府信息公开申请，也没有上年结转的申请。
`;

/** What any report of that length is told. */
const ofShortReports: ReadonlySet<string> = new Set([
  'missing-aspect',
  'missing-sign-off',
  'missing-section',
  'missing-table',
]);
