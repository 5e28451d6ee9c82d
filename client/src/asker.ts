import { ErrorCodes, type LanguageClient, ResponseError, State } from 'vscode-languageclient';

export type Ask = <Answer>(request: string, params: object) => Promise<Answer>;

/**
 * Asks requests of our own. What was lost with a server that died is asked of the next one: our requests only ask, so
 * asking twice does no harm.
 */
export function createAsker(client: LanguageClient): Ask {
  const stops = countStops(client);
  return async <Answer>(request: string, params: object) => {
    const before = stops.count();
    try {
      return await client.sendRequest<Answer>(request, params);
    } catch (fault) {
      if (!isLost(fault)) throw fault;
      if (client.isRunning()) await stops.after(before);
      return client.sendRequest<Answer>(request, params);
    }
  };
}

/** No server has answered. */
const isLost = (fault: unknown): boolean =>
  !(fault instanceof ResponseError) ||
  fault.code === ErrorCodes.PendingResponseRejected ||
  fault.code === ErrorCodes.MessageWriteError ||
  fault.code === ErrorCodes.ConnectionInactive;

/** A dead server may be taken for a running one until the client is told: `after(n)` resolves when it stopped more than n times. */
function countStops(client: LanguageClient) {
  let count = 0;
  let waiting: readonly (() => void)[] = [];
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Stopped) return;
    count += 1;
    const now = waiting;
    waiting = [];
    for (const go of now) go();
  });
  return {
    count: () => count,
    after: (before: number): Promise<void> =>
      count > before
        ? Promise.resolve()
        : new Promise(done => {
            waiting = [...waiting, done];
          }),
  };
}
