/** For those who need a server while none is up. */
export interface WaitingRoom {
  /** Resolves when a server is up, and rejects when none will come by itself. */
  wait(): Promise<void>;
  /** A server is up. */
  open(): void;
  /** None will come by itself. */
  close(): void;
}

interface Waiting {
  readonly done: () => void;
  readonly fail: (fault: Error) => void;
}

export function createWaitingRoom(): WaitingRoom {
  let closed = false;
  let all: readonly Waiting[] = [];
  const empty = (): readonly Waiting[] => {
    const those = all;
    all = [];
    return those;
  };
  return {
    wait: () =>
      new Promise((done, fail) => {
        if (closed) fail(new Error('closed'));
        else all = [...all, { done, fail }];
      }),
    open() {
      for (const { done } of empty()) done();
    },
    close() {
      closed = true;
      for (const { fail } of empty()) fail(new Error('closed'));
    },
  };
}
