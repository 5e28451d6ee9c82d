import assert from 'node:assert/strict';
import { exitStatus } from '../../server/src/cli/exit-status';
import { checked, doubledComma, failedFile, hint, unrecognised, wrongTotal } from './samples';

suite('exit status', () => {
  test('is 0 where nothing stands at error level', () => {
    assert.equal(exitStatus([], undefined), 0);
    assert.equal(exitStatus([checked([doubledComma, hint]), unrecognised], undefined), 0);
  });

  test('is 1 for an error, and for more warnings than allowed', () => {
    assert.equal(exitStatus([checked([wrongTotal])], undefined), 1);
    assert.equal(exitStatus([checked([doubledComma]), checked([doubledComma])], 1), 1);
    assert.equal(exitStatus([checked([doubledComma]), checked([doubledComma])], 2), 0);
    assert.equal(exitStatus([checked([hint])], 0), 0);
  });

  test('is 2 as soon as one file failed', () => {
    assert.equal(exitStatus([checked([wrongTotal]), failedFile], undefined), 2);
  });
});
