import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { generateReport } from './generate.mjs';
import { loadPeers, peerVersions } from './peers.mjs';
import { mark, table, times } from './print.mjs';

const capMs = 40_000;
const sizes = [20_000, 1e6, 1e7];
const budgetBytes = 300e6;

/** Every contestant on the same texts, each in a process of its own. */
export async function sideBySide() {
  const { running, missing } = await loadPeers();
  for (const { name, reason } of missing) console.log(`  ${name} is left out: ${reason}`);
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const files = sizes.map(size => writeReport(folder, size));
  const results = {};
  for (const name of ['nothing', 'nianbao', ...running.map(peer => peer.name)])
    results[name] = await runSizes(name, files);
  rmSync(folder, { recursive: true });
  printSpeeds(results);
  printMemory(results);
}

function writeReport(folder, size) {
  const path = join(folder, `${size}.txt`);
  const text = generateReport('revised', size);
  writeFileSync(path, text);
  return { path, bytes: Buffer.byteLength(text) };
}

/** A size is not tried once a tenth of it has taken more than a tenth of the time allowed. */
async function runSizes(name, files) {
  const results = [];
  for (const { path, bytes } of files) {
    const before = results.at(-1);
    const hopeless = before && (before.failure || before.millis * (bytes / before.bytes) > capMs);
    const result = hopeless ? { failure: 'not tried' } : await runChild('alone.mjs', [name, path], capMs);
    results.push({ ...result, bytes });
  }
  return results;
}

const perSecond = ({ bytes, millis }) => bytes / 1e3 / millis;

function printSpeeds({ nothing, nianbao, ...peers }) {
  const ours = nianbao.map(perSecond);
  const cell = (result, i) =>
    result.failure
      ? [result.failure, '']
      : [`${perSecond(result).toFixed(1)} MB/s`, times(ours[i] / perSecond(result))];
  const rows = [['nianbao, every rule', ...nianbao.flatMap(cell)]];
  for (const [name, results] of Object.entries(peers)) rows.push([name, ...results.flatMap(cell)]);
  table(
    `Side by side, in processes of their own, warm; × is how many times faster Nianbao is\n(${peerVersions()})`,
    ['', '20 KB', '', '1 MB', '', '10 MB', ''],
    rows,
  );
}

function printMemory(results) {
  const floor = results.nothing[2].peakBytes;
  const rows = Object.entries(results).map(([name, all]) => memoryRow(name, all[2], floor));
  table('Peak memory at 10 MB (budget: < 300 MB)', ['', 'peak', 'above reading alone', ''], rows);
}

function memoryRow(name, { failure, peakBytes }, floor) {
  if (failure) return [name, failure, '', ''];
  const megabytes = bytes => `${(bytes / 1e6).toFixed(0)} MB`;
  const held = name === 'nianbao' ? mark(peakBytes < budgetBytes) : '';
  return [name, megabytes(peakBytes), megabytes(peakBytes - floor), held];
}
