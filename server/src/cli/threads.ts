import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkSlice, type Slice, type SliceResult } from './slice';
import type { Strings } from './strings';

/** Fewer files are checked sooner than another thread has started and warmed up. */
const fewestEach = 60;
const mostThreads = 4;

/** Cuts the files into slices that follow each other, one for each thread that pays. */
export function slicesOf({ files, fix }: Slice, processors = availableParallelism()): readonly Slice[] {
  const threads = Math.max(1, Math.min(processors, mostThreads, Math.floor(files.length / fewestEach)));
  const bound = (slice: number): number => Math.round((slice * files.length) / threads);
  return Array.from({ length: threads }, (_, i) => ({ files: files.slice(bound(i), bound(i + 1)), fix }));
}

/** Checks the first slice here and each other one in a thread of its own. */
export async function checkSlices(slices: readonly Slice[], strings: Strings): Promise<readonly SliceResult[]> {
  const [own, ...others] = slices;
  const sent = others.map(slice => inThread(slice).catch(() => checkSlice(slice, strings)));
  const first = own ? [checkSlice(own, strings)] : [];
  return [...first, ...(await Promise.all(sent))];
}

/** Rejects where the thread does not start or fails. */
const inThread = (slice: Slice): Promise<SliceResult> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'cli.js'), { workerData: slice });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread ended without a result')));
  });
