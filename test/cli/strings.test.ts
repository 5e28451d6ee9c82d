import assert from 'node:assert/strict';
import { stringsFor } from '../../server/src/cli/strings';
import { english } from '../../server/src/cli/strings-en';
import { chinese } from '../../server/src/cli/strings-zh';

suite('language of the command line', () => {
  test('is Chinese unless the environment says English', () => {
    assert.equal(stringsFor({}), chinese);
    assert.equal(stringsFor({ LANG: 'C.UTF-8' }), chinese);
    assert.equal(stringsFor({ LANG: 'en_US.UTF-8' }), english);
    assert.equal(stringsFor({ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }), chinese);
  });
});
