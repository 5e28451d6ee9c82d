import type * as vscode from 'vscode';
import type { RunningServer } from './running-server';
import { forkServer } from './server-process';
import { startWorker } from './server-worker';

/** Starts the server, one bundle for both extension hosts: in a process where there are processes, else in a worker. */
export const runServer = async (module: vscode.Uri, log: vscode.LogOutputChannel): Promise<RunningServer> =>
  'WorkerGlobalScope' in globalThis ? startWorker(module) : forkServer(module, log);
