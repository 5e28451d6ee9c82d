import assert from 'node:assert/strict';
import { type Checker, checkBytes, mend } from '../../server/src/cli/check-file';
import { chinese } from '../../server/src/cli/strings-zh';
import { chinese as voice } from '../../server/src/l10n/voice';
import type { ReportedFinding } from '../../server/src/rules/rule';
import { doubledComma, unrecognised } from './samples';

/** Finds every `、、` and offers to put one `、` and a line end in its place. */
const findDoubled: Checker = text => {
  const findings = [...text.matchAll(/、、/g)].map(({ index }): ReportedFinding => {
    const range = { start: index, end: index + 2 };
    return { ...doubledComma, range, repairs: [{ title: '', safe: true, edits: [{ range, newText: '、\n' }] }] };
  });
  return { status: unrecognised.status, findings, silenced: [], unmatched: [] };
};
const options = { check: findDoubled, fix: false, problems: chinese.problems, voice };

suite('check file', () => {
  test('mending keeps the line ends that a file has throughout', () => {
    assert.equal(mend('甲、、乙\r\n', 'a.txt', findDoubled), '甲、\r\n乙\r\n');
    assert.equal(mend('甲、、乙\n', 'a.txt', findDoubled), '甲、\n乙\n');
    assert.equal(mend('甲、、乙\r\n丙\n', 'a.txt', findDoubled), '甲、\n乙\r\n丙\n');
  });

  test('a fault in checking becomes a result', () => {
    const check = () => {
      throw new Error('故障');
    };
    assert.deepEqual(checkBytes(Buffer.from('甲'), 'a.txt', { ...options, check }), [
      { kind: 'failed', file: 'a.txt', problem: '无法处理：故障' },
    ]);
  });

  test('findings come with the text that their ranges count in, without its byte order mark', () => {
    const [result] = checkBytes(Buffer.from('\ufeff甲、、'), 'a.txt', options);
    assert.ok(result?.kind === 'checked');
    assert.equal(result.text, '甲、、');
    assert.deepEqual(result.findings[0]!.range, { start: 1, end: 3 });
  });
});
