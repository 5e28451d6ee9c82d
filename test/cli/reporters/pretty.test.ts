import assert from 'node:assert/strict';
import { pretty } from '../../../server/src/cli/reporters/pretty';
import { english } from '../../../server/src/cli/strings-en';
import { chinese } from '../../../server/src/cli/strings-zh';
import { displayWidth } from '../../../server/src/text/display-width';
import { checked, doubledComma, failedFile, hint, unrecognised, wrongTotal } from '../samples';

const plain = { strings: chinese, colour: false };

suite('pretty reporter', () => {
  test('counts columns in characters and puts related places under their finding', () => {
    const lines = pretty([checked([wrongTotal, doubledComma])], plain).split('\n');
    assert.deepEqual(lines, [
      '报告/a b.txt',
      '  2:6  错误  共12条，各项合计为9，多3  wrong-breakdown',
      '             相关 3:3 动态9条',
      '  2:9  警告  “、”重复                  repeated-punctuation',
      '',
      '共检查1个文件：错误1处，警告1处，提示0处，建议0处；其中1处可用 --fix 自动修正。',
      '',
    ]);
  });

  test('aligns rule names by the width of Chinese characters, and lets long messages run over', () => {
    const long = { ...hint, message: '长'.repeat(60) };
    const lines = pretty([checked([wrongTotal, long, doubledComma])], plain).split('\n');
    const columnOf = (code: string) => {
      const line = lines.find(one => one.endsWith(code))!;
      return displayWidth(line.slice(0, -code.length));
    };
    assert.equal(columnOf('wrong-breakdown'), columnOf('repeated-punctuation'));
    assert.ok(columnOf('stray-space') > columnOf('wrong-breakdown'));
  });

  test('names skipped files in one line, and leaves failed ones to standard error', () => {
    const said = pretty([unrecognised, failedFile, checked([])], plain);
    assert.equal(
      said,
      '跳过1个文件（不是政府信息公开工作年度报告）：说明.md\n共检查1个文件：错误0处，警告0处，提示0处，建议0处。\n',
    );
  });

  test('speaks English where asked', () => {
    assert.match(
      pretty([checked([wrongTotal])], { strings: english, colour: false }),
      /1 file checked: 1 error, 0 warnings/,
    );
  });

  test('colours only where asked', () => {
    assert.ok(!pretty([checked([wrongTotal])], plain).includes('\x1b'));
    assert.ok(pretty([checked([wrongTotal])], { ...plain, colour: true }).includes('\x1b[31m'));
  });
});
