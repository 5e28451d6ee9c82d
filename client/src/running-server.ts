import type { MessageTransports } from 'vscode-languageclient';

/** A server that was started, wherever it runs. */
export interface RunningServer {
  readonly transports: MessageTransports;
  /** Ends it at once, whatever it does; nothing happens if it has ended. */
  end(): void;
}
