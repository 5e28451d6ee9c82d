import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { isServer, noteServer } from './servers';

/** Has every server noted that is forked from now on. */
export function noteProcesses(): void {
  const { fork } = childProcess;
  childProcess.fork = ((...args: Parameters<typeof fork>) => {
    const child = fork(...args);
    if (isServer(args[0])) noteServer(() => child.kill('SIGKILL'));
    return child;
  }) as typeof fork;
  syncBuiltinESMExports();
}
