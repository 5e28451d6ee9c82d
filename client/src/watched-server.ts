import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageclient';
import { createPulse, type Pulse } from './pulse';
import type { RunningServer } from './running-server';

/** The longest text is checked in less. */
const BEAT_MS = 10_000;

/** The same server; if it owes an answer and does not move any more, it is ended. With its end the connection is closed. */
export function watched({ transports: { reader, writer }, end }: RunningServer): RunningServer {
  const endAndClose = () => {
    end();
    watchedReader.close();
  };
  const pulse = createPulse({
    ask: id => void writer.write({ jsonrpc: '2.0', id, method: 'nianbao/pulse' } as Message).catch(() => undefined),
    giveUp: endAndClose,
    afterBeat(act) {
      const timer = setTimeout(act, BEAT_MS);
      return () => clearTimeout(timer);
    },
  });
  const watchedReader = new WatchedReader(reader, pulse);
  return { transports: { reader: watchedReader, writer: new WatchedWriter(writer, pulse) }, end: endAndClose };
}

class WatchedReader extends AbstractMessageReader {
  constructor(
    private readonly reader: MessageReader,
    private readonly pulse: Pulse,
  ) {
    super();
    reader.onError(fault => this.fireError(fault));
    reader.onClose(() => this.close());
  }

  listen(callback: DataCallback): Disposable {
    return this.reader.listen(message => {
      if (this.pulse.heard(message)) callback(message);
    });
  }

  close(): void {
    this.pulse.stop();
    this.fireClose();
  }

  override dispose(): void {
    this.pulse.stop();
    this.reader.dispose();
    super.dispose();
  }
}

class WatchedWriter extends AbstractMessageWriter {
  constructor(
    private readonly writer: MessageWriter,
    private readonly pulse: Pulse,
  ) {
    super();
    writer.onError(([fault, message, count]) => this.fireError(fault, message, count));
    writer.onClose(() => this.fireClose());
  }

  write(message: Message): Promise<void> {
    this.pulse.sent(message);
    return this.writer.write(message);
  }

  end(): void {
    this.writer.end();
  }
}
