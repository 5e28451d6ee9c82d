import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { suite, test } from 'mocha';
import { checkSlice, type Slice, unmatchedEntries } from '../../server/src/cli/slice';
import { stringsFor } from '../../server/src/cli/strings';
import { checkSlices, slicesOf } from '../../server/src/cli/threads';
import type { SilencedEntry } from '../../server/src/settings/project';
import { range } from '../../server/src/text/range';
import { bundledProgram } from './bundled-program';

const entry: SilencedEntry = { rule: 'wrong-row-total', file: '甲.md', range: range(0, 1) };

const sliceOf = (count: number): Slice => ({
  files: Array.from({ length: count }, (_, i) => ({
    found: { kind: 'nothing' as const, file: `${i}.md`, reason: 'missing' as const },
    policy: { levels: {}, entries: [entry] },
  })),
  fix: false,
});

suite('threads of the command line', () => {
  test('few files are one slice, many as many slices as there are processors, in order and without a gap', () => {
    assert.equal(slicesOf(sliceOf(0), 8).length, 1);
    assert.equal(slicesOf(sliceOf(100), 8).length, 1);
    assert.equal(slicesOf(sliceOf(500), 1).length, 1);
    const slices = slicesOf(sliceOf(501), 3);
    assert.equal(slices.length, 3);
    assert.deepEqual(
      slices.flatMap(({ files }) => files.map(({ found }) => found.file)),
      sliceOf(501).files.map(({ found }) => found.file),
    );
  });

  test('where a thread cannot be started its slice is checked all the same', async () => {
    const strings = stringsFor({ LANG: 'en' });
    const slices = slicesOf(sliceOf(200), 2);
    const results = (await checkSlices(slices, strings)).flatMap(one => one.results);
    assert.deepEqual(results, checkSlice(sliceOf(200), strings).results);
  });

  test('a thread of the program checks the slice that it is given', async () => {
    const slice = sliceOf(3);
    const thread = new Worker(bundledProgram(), { workerData: slice });
    const [result] = await once(thread, 'message');
    assert.deepEqual(result, checkSlice(slice, stringsFor(process.env)));
  });

  test('entries that met nothing are found again by their places', () => {
    const slice = sliceOf(3);
    assert.deepEqual(unmatchedEntries(slice, { results: [], unmatched: [[2, 0]] }), [entry]);
  });
});
