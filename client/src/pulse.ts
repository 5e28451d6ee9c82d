import type { Message, RequestMessage, ResponseMessage } from 'vscode-languageclient';

/** What a pulse is taken of. */
export interface Patient {
  /** Sends a request with this id. Its method need not exist: that is an answer, too. */
  ask(id: string): void;
  /** Nothing has come for a while, although something is owed. */
  giveUp(): void;
  /** Calls back after a beat; gives what calls that off. */
  afterBeat(act: () => void): () => void;
}

export interface Pulse {
  sent(message: Message): void;
  /** False for an answer that is only the pulse's own. */
  heard(message: Message): boolean;
  stop(): void;
}

const QUESTION = 'pulse';
const BEATS_BORNE = 2;

/**
 * Notices a server that hangs, or is gone without an event, as a worker may be that the browser ended. As long as it owes
 * answers it is asked something; if nothing at all comes for some beats, it is given up. One that waits for us is let be.
 */
export function createPulse({ ask, giveUp, afterBeat }: Patient): Pulse {
  const owed = new Set<string | number | null>();
  const awaited = new Set<string | number | null>();
  let quietBeats = 0;
  let callOff: (() => void) | undefined;

  function watch(): void {
    callOff ??= afterBeat(beat);
  }

  function beat(): void {
    callOff = undefined;
    if (owed.size === 0) return;
    if (awaited.size === 0) quietBeats++;
    if (quietBeats === 1) ask(QUESTION);
    if (quietBeats > BEATS_BORNE) giveUp();
    else watch();
  }

  return {
    sent(message) {
      if (isResponse(message)) awaited.delete(message.id);
      if (!isRequest(message)) return;
      if (owed.size === 0) quietBeats = 0;
      owed.add(message.id);
      watch();
    },
    heard(message) {
      quietBeats = 0;
      if (isRequest(message)) awaited.add(message.id);
      if (!isResponse(message)) return true;
      owed.delete(message.id);
      return message.id !== QUESTION;
    },
    stop: () => callOff?.(),
  };
}

const isRequest = (message: Message): message is RequestMessage => 'method' in message && 'id' in message;
const isResponse = (message: Message): message is ResponseMessage => !('method' in message) && 'id' in message;
