/** Runs overlap while the server is busy; only the last one may show what it found. */
export function latestOnly(run: (isLatest: () => boolean) => Promise<void>): () => void {
  let latest = 0;
  return () => {
    latest += 1;
    const mine = latest;
    void run(() => mine === latest);
  };
}
