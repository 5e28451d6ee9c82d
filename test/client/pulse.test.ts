import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { Message } from 'vscode-languageclient';
import { createPulse } from '../../client/src/pulse';

const request = (id: number) => ({ jsonrpc: '2.0', id, method: 'x' }) as Message;
const response = (id: number | string) => ({ jsonrpc: '2.0', id, result: null }) as Message;
const notification = { jsonrpc: '2.0', method: 'x' } as Message;

/** A pulse whose beats are made by the test. */
function start() {
  const done: string[] = [];
  let next: (() => void) | undefined;
  const pulse = createPulse({
    ask: () => done.push('asked'),
    giveUp: () => done.push('given up'),
    afterBeat(act) {
      next = act;
      return () => {
        next = undefined;
      };
    },
  });
  const beat = (): boolean => {
    const act = next;
    next = undefined;
    act?.();
    return act !== undefined;
  };
  return { pulse, beat, done };
}

suite('the pulse of the server', () => {
  test('one that owes an answer and is silent is asked, then given up, once', () => {
    const { pulse, beat, done } = start();
    pulse.sent(request(1));
    while (beat());
    assert.deepEqual(done, ['asked', 'given up']);
  });

  test('nothing owed, nothing watched', () => {
    const { pulse, beat, done } = start();
    pulse.sent(notification);
    assert.equal(beat(), false);
    pulse.sent(request(1));
    assert.ok(pulse.heard(response(1)));
    assert.equal(beat(), true);
    assert.equal(beat(), false);
    assert.deepEqual(done, []);
  });

  test('one that works on something long answers the question, and is let be', () => {
    const { pulse, beat, done } = start();
    pulse.sent(request(1));
    for (let beats = 0; beats < 10; beats++) {
      assert.ok(beat());
      assert.equal(pulse.heard(response('pulse')), false);
    }
    assert.ok(!done.includes('given up'));
    assert.ok(pulse.heard(notification));
  });

  test('one that waits for an answer of ours is let be until it has it', () => {
    const { pulse, beat, done } = start();
    pulse.sent(request(1));
    assert.ok(pulse.heard(request(7)));
    for (let beats = 0; beats < 10; beats++) beat();
    assert.deepEqual(done, []);
    pulse.sent(response(7));
    while (beat());
    assert.deepEqual(done, ['asked', 'given up']);
  });

  test('a time without questions is no silence', () => {
    const { pulse, beat, done } = start();
    pulse.sent(request(1));
    beat();
    beat();
    pulse.heard(response(1));
    beat();
    pulse.sent(request(2));
    assert.ok(beat());
    assert.ok(!done.includes('given up'));
  });

  test('what is over is watched no more', () => {
    const { pulse, beat } = start();
    pulse.sent(request(1));
    pulse.stop();
    assert.equal(beat(), false);
  });
});
