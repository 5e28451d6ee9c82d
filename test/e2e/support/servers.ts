/** Servers that the extension started, each by what kills it. Kept where every bundle of suites sees it. */
interface Started {
  nianbaoServers?: (() => void)[];
}

const started = (): (() => void)[] => {
  const place = globalThis as Started;
  place.nianbaoServers ??= [];
  return place.nianbaoServers;
};

/** Whether a module or address is the server's bundle. */
export const isServer = (module: unknown): boolean => /dist[/\\]server\.js$/.test(String(module));

/** To be called with what kills a server, when it has started. */
export const noteServer = (kill: () => void): void => void started().push(kill);

export const countServers = (): number => started().length;

/** Kills the server that was started last. */
export function killServer(): void {
  const kill = started().at(-1);
  if (!kill) throw new Error('no server has been started');
  kill();
}
