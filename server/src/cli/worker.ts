import { parentPort, workerData } from 'node:worker_threads';
import { checkSlice, type Slice } from './slice';
import { stringsFor } from './strings';

/** A thread that checks the slice it was started with and says what came of it. */
parentPort?.postMessage(checkSlice(workerData as Slice, stringsFor(process.env)));
