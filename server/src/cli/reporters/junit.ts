import { createColumns } from '../positions';
import type { CheckedFile, FailedFile, FileResult } from '../results';

/** JUnit's XML: a suite for each file, a test case for each finding; only errors are failures, as in the exit status. */
export function junit(results: readonly FileResult[]): string {
  const suites = results.map(result => (result.kind === 'checked' ? checkedSuite(result) : failedSuite(result)));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="nianbao">', ...suites, '</testsuites>', ''].join(
    '\n',
  );
}

function checkedSuite(result: CheckedFile): string {
  const cases = result.findings.length > 0 ? findingCases(result) : [testCase(result.file, 'nianbao', '')];
  const failures = result.findings.filter(finding => finding.severity === 'error').length;
  return suite(result.file, cases, failures, 0);
}

function findingCases({ file, text, findings }: CheckedFile): readonly string[] {
  const columns = createColumns(text);
  return findings.map(({ code, severity, message, range }) => {
    const { line, column } = columns(range.start);
    const said = `${line}:${column} ${message}`;
    const outcome =
      severity === 'error'
        ? `<failure type="${severity}" message="${escaped(message)}">${escaped(said)}</failure>`
        : `<system-out>${escaped(`${severity}: ${said}`)}</system-out>`;
    return testCase(file, `${code} (${line}:${column})`, outcome);
  });
}

const failedSuite = ({ file, problem }: FailedFile): string =>
  suite(file, [testCase(file, 'nianbao', `<error type="unreadable" message="${escaped(problem)}"/>`)], 0, 1);

const suite = (file: string, cases: readonly string[], failures: number, errors: number): string =>
  [
    `  <testsuite name="${escaped(file)}" tests="${cases.length}" failures="${failures}" errors="${errors}">`,
    ...cases.map(one => `    ${one}`),
    '  </testsuite>',
  ].join('\n');

const testCase = (file: string, name: string, outcome: string): string =>
  `<testcase classname="${escaped(file)}" name="${escaped(name)}">${outcome}</testcase>`;

/** XML has no way to write most control characters. */
const escaped = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
