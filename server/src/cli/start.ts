import { run } from './program';
import { stringsFor } from './strings';
import { processTerminal } from './terminal';

/** A reader that has seen enough, such as `head`, is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run(process.argv.slice(2), processTerminal(stringsFor(process.env))).then(status => {
  process.exitCode = status;
});
