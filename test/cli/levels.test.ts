import assert from 'node:assert/strict';
import { readLevels } from '../../server/src/cli/levels';
import { chinese } from '../../server/src/cli/strings-zh';
import { UsageError } from '../../server/src/cli/usage-error';

const names = ['missing-title', 'missing-row', 'wrong-row-total'];

suite('rule levels on the command line', () => {
  test('are read by name, the last one winning', () => {
    const read = readLevels(['missing-row=off', 'missing-title = hint', 'missing-row=error'], names, chinese);
    assert.deepEqual(read, { 'missing-row': 'error', 'missing-title': 'hint' });
  });

  test('must name a rule and a level', () => {
    for (const wrong of ['missing-row', 'missing-row=', 'missing-row=fatal', 'missing-rwo=off', '=off']) {
      assert.throws(() => readLevels([wrong], names, chinese), UsageError, wrong);
    }
  });
});
