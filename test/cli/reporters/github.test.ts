import assert from 'node:assert/strict';
import { github } from '../../../server/src/cli/reporters/github';
import { checked, failedFile, hint, wrongTotal } from '../samples';

suite('github reporter', () => {
  test('writes one workflow command for each finding', () => {
    const message = '差100%\n请核对';
    const said = github([checked([{ ...wrongTotal, message }, hint], 'a,b.txt'), failedFile]);
    assert.deepEqual(said.split('\n'), [
      '::error file=a%2Cb.txt,line=2,endLine=2,col=7,endColumn=10,title=wrong-breakdown::差100%25%0A请核对',
      '::notice file=a%2Cb.txt,line=2,endLine=2,col=10,endColumn=12,title=stray-space::“、”重复',
      '::error file=坏.docx::不是文本文件。',
      '',
    ]);
  });
});
