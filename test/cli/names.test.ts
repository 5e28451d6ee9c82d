import assert from 'node:assert/strict';
import { shownPath } from '../../server/src/cli/find-files';
import { languageIdOf } from '../../server/src/service/language-id';

suite('file names', () => {
  test('tell the language as an editor would', () => {
    assert.equal(languageIdOf('a/草稿.nianbao'), 'nianbao');
    assert.equal(languageIdOf('C:\\稿件\\某局2023年政府信息公开工作年度报告（定稿）.txt'), 'nianbao');
    assert.equal(languageIdOf('某局信息公开2023年报.txt'), 'nianbao');
    assert.equal(languageIdOf('某局2023年政府信息公开工作年度报告.md'), 'markdown');
    assert.equal(languageIdOf('年度报告/说明.txt'), 'plaintext');
    assert.equal(languageIdOf('<stdin>'), 'plaintext');
  });

  test('are shown from the working folder, or whole where they lie elsewhere', () => {
    assert.equal(shownPath('./报告//a.txt', '/home/w'), '报告/a.txt');
    assert.equal(shownPath('/home/w/a.txt', '/home/w'), 'a.txt');
    assert.equal(shownPath('../x/a.txt', '/home/w'), '/home/x/a.txt');
    assert.equal(shownPath('..a.txt', '/home/w'), '..a.txt');
  });
});
