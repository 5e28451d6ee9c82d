import type { Turn } from '../protocol/session';

/** A message to oneself comes behind those that wait; what Node has for it is cheaper. */
export const createTurn = (): Turn =>
  typeof setImmediate === 'function' ? () => new Promise(done => setImmediate(done)) : turnByMessage();

function turnByMessage(): Turn {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise(done => {
      waiting.push(done);
      port2.postMessage(null);
    });
}
