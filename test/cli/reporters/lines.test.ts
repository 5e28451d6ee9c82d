import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lines } from '../../../server/src/cli/reporters/lines';
import { checked, doubledComma, failedFile, hint, unrecognised, wrongTotal } from '../samples';

/** The problem pattern of the extension, as an editor applies it to a line. */
function problemIn(line: string): Readonly<Record<string, string | undefined>> | undefined {
  const [pattern] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemPatterns;
  const found = new RegExp(pattern.regexp).exec(line);
  const parts = ['file', 'line', 'column', 'severity', 'message', 'code'];
  return found ? Object.fromEntries(parts.map(part => [part, found[pattern[part]]])) : undefined;
}

suite('lines reporter', () => {
  test('writes each finding on a line of its own, and nothing else', () =>
    assert.equal(
      lines([unrecognised, failedFile, checked([{ ...wrongTotal, message: '差100%\n请核对' }, doubledComma])]),
      '报告/a b.txt:2:7: error: 差100% 请核对 [wrong-breakdown]\n报告/a b.txt:2:10: warning: “、”重复 [repeated-punctuation]\n',
    ));

  test('is read by the problem matcher, whatever stands in path and message', () => {
    const message = '“3:4: warning: 五”应为 [12]';
    const [first, second] = lines([checked([{ ...wrongTotal, message }, hint], 'C:\\报告\\a:b.txt')]).split('\n');
    assert.deepEqual(problemIn(first!), {
      file: 'C:\\报告\\a:b.txt',
      line: '2',
      column: '7',
      severity: 'error',
      message,
      code: 'wrong-breakdown',
    });
    assert.equal(problemIn(second!)?.severity, 'hint');
    assert.equal(problemIn('共检查1个文件：错误1处。'), undefined);
  });
});
