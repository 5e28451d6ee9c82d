import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { run } from './program';
import { checkSlice, type Slice } from './slice';
import { stringsFor } from './strings';
import { processTerminal } from './terminal';

if (isMainThread) runCommand();
else parentPort?.postMessage(checkSlice(workerData as Slice, stringsFor(process.env)));

function runCommand(): void {
  /** A reader that has seen enough, such as `head`, is no fault. */
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  void run(process.argv.slice(2), processTerminal(stringsFor(process.env))).then(status => {
    process.exitCode = status;
  });
}
