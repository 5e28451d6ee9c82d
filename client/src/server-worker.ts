import type * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';
import type { RunningServer } from './running-server';

/** Starts the server in a web worker. */
export function startWorker(module: vscode.Uri): RunningServer {
  const worker = new Worker(module.toString(true));
  return {
    transports: { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) },
    end: () => worker.terminate(),
  };
}

/** A worker outlives a fault that nobody caught; it is ended then, as a process would be. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', event => {
      event.preventDefault();
      worker.terminate();
      this.fireClose();
    });
  }
}
