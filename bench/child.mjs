import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script of this folder with Node and returns the JSON that it prints, or `{ failure }`. */
export const runChild = (script, args, timeoutMs) =>
  new Promise(done => {
    const file = fileURLToPath(new URL(script, import.meta.url));
    const options = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: 1 << 24 };
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      if (error) done({ failure: error.killed ? `over ${timeoutMs / 1000} s` : lastLine(stderr) });
      else done(JSON.parse(stdout));
    });
  });

const lastLine = text => text.split('\n').find(line => /Error/.test(line)) ?? 'failed';
