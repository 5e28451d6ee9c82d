import type { ChildProcess } from 'node:child_process';
import type * as vscode from 'vscode';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageclient';
import type { RunningServer } from './running-server';

/** Starts the server in a Node process of its own. What it prints goes to the log. */
export async function forkServer(module: vscode.Uri, log: vscode.LogOutputChannel): Promise<RunningServer> {
  const { fork } = await import('node:child_process');
  const child = fork(module.fsPath, [], {
    execArgv: debugArguments(),
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    silent: true,
  });
  child.stdout?.on('data', text => log.info(String(text).trimEnd()));
  child.stderr?.on('data', text => log.error(String(text).trimEnd()));
  return {
    transports: { reader: new ProcessReader(child), writer: new ProcessWriter(child) },
    end: () => void child.kill('SIGKILL'),
  };
}

/** The server can be debugged where the extension is; then it may stand still for as long as one likes. */
export const isDebugged = (): boolean => process.execArgv.some(argument => argument.startsWith('--inspect'));

const debugArguments = (): string[] => (isDebugged() ? ['--nolazy', '--inspect=6009'] : []);

/** Says that the connection is closed when the process is gone, and all that it printed has been read. */
class ProcessReader extends AbstractMessageReader {
  constructor(private readonly child: ChildProcess) {
    super();
    child.on('error', fault => this.fireError(fault));
    child.on('close', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const take = (message: unknown) => callback(message as Message);
    this.child.on('message', take);
    return { dispose: () => void this.child.off('message', take) };
  }
}

class ProcessWriter extends AbstractMessageWriter {
  constructor(private readonly child: ChildProcess) {
    super();
  }

  write(message: Message): Promise<void> {
    return new Promise((done, fail) => this.child.send(message, fault => (fault ? fail(fault) : done())));
  }

  end(): void {}
}
