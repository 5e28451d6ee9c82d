import type * as vscode from 'vscode';
import type { RunningServer } from './running-server';
import { forkServer, isDebugged } from './server-process';
import { startWorker } from './server-worker';
import { watched } from './watched-server';

/** Starts the server, one bundle for both extension hosts: in a process where there are processes, else in a worker. */
export async function runServer(module: vscode.Uri, log: vscode.LogOutputChannel): Promise<RunningServer> {
  if ('WorkerGlobalScope' in globalThis) return watched(startWorker(module));
  const server = await forkServer(module, log);
  return isDebugged() ? server : watched(server);
}
