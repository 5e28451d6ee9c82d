import { isServer, noteServer } from './servers';

/** Has every server noted that is started from now on. A browser tells of a worker's death by the event that follows it here. */
export function noteWorkers(): void {
  globalThis.Worker = new Proxy(globalThis.Worker, {
    construct(target, args: ConstructorParameters<typeof Worker>) {
      const worker = new target(...args);
      const kill = () => {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent('error', { message: 'killed', cancelable: true }));
      };
      if (isServer(args[0])) noteServer(kill);
      return worker;
    },
  });
}
