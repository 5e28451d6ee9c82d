import assert from 'node:assert/strict';
import { junit } from '../../../server/src/cli/reporters/junit';
import { checked, doubledComma, failedFile, unrecognised, wrongTotal } from '../samples';

suite('junit reporter', () => {
  test('fails for errors only, and escapes what XML does not allow', () => {
    const message = '《a&b》\x02<"条">';
    const said = junit([checked([{ ...wrongTotal, message }, doubledComma]), unrecognised, failedFile]);
    assert.deepEqual(said.split('\n'), [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="nianbao">',
      '  <testsuite name="报告/a b.txt" tests="2" failures="1" errors="0">',
      '    <testcase classname="报告/a b.txt" name="wrong-breakdown (2:6)"><failure type="error" message="《a&amp;b》\ufffd&lt;&quot;条&quot;&gt;">2:6 《a&amp;b》\ufffd&lt;&quot;条&quot;&gt;</failure></testcase>',
      '    <testcase classname="报告/a b.txt" name="repeated-punctuation (2:9)"><system-out>warning: 2:9 “、”重复</system-out></testcase>',
      '  </testsuite>',
      '  <testsuite name="说明.md" tests="1" failures="0" errors="0">',
      '    <testcase classname="说明.md" name="nianbao"></testcase>',
      '  </testsuite>',
      '  <testsuite name="坏.docx" tests="1" failures="0" errors="1">',
      '    <testcase classname="坏.docx" name="nianbao"><error type="unreadable" message="不是文本文件。"/></testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ]);
  });
});
