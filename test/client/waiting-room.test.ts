import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createWaitingRoom } from '../../client/src/waiting-room';

const outcome = (waiting: Promise<void>): Promise<string> =>
  waiting.then(
    () => 'came',
    () => 'turned away',
  );

suite('waiting for a server', () => {
  test('all who wait are let go when one is up, and the next wait for the next', async () => {
    const room = createWaitingRoom();
    const first = [room.wait(), room.wait()];
    room.open();
    await Promise.all(first);
    const next = outcome(room.wait());
    room.close();
    assert.equal(await next, 'turned away');
  });

  test('who comes when none will come is turned away at once', async () => {
    const room = createWaitingRoom();
    const early = outcome(room.wait());
    room.close();
    assert.equal(await early, 'turned away');
    assert.equal(await outcome(room.wait()), 'turned away');
  });
});
