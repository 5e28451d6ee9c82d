/** The way to who started the server: a worker's own scope, or the channel of a forked process in the same shape. */
export const parentPort = (): MessagePort =>
  'WorkerGlobalScope' in globalThis ? (globalThis as unknown as MessagePort) : channelPort();

type Listener = (event: { readonly data: unknown }) => void;

/** The process ends with its parent. */
function channelPort(): MessagePort {
  let listener: Listener | undefined;
  process.on('message', data => listener?.({ data }));
  process.on('disconnect', () => process.exit());
  const port = {
    set onmessage(given: Listener) {
      listener = given;
    },
    addEventListener: () => {},
    postMessage: (message: object) => process.send?.(message),
    close: () => process.exit(),
  };
  return port as unknown as MessagePort;
}
