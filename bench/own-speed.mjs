import { check } from './core.mjs';
import { byteLength, editions, generateAnthology, generateReport, generateTables } from './generate.mjs';
import { measureTogether, median } from './measure.mjs';
import { mark, ms, speed, table, times } from './print.mjs';

const budget = { megabytesPerSecond: 20, keystrokeMs: 2, keystrokeShare: 0.1, evenness: 0.75 };

const inputs = {
  '20 KB, a report of each edition': seed => editions.map(edition => generateReport(edition, 20_000, seed)),
  '40 KB': seed => [generateReport('revised', 40_000, seed)],
  '1 MB': seed => [generateReport('revised', 1e6, seed)],
  '10 MB': seed => [generateReport('revised', 1e7, seed)],
  '1 MB, many reports in one': seed => [generateAnthology(1e6, seed)],
  '1 MB, mostly tables': seed => [generateTables(1e6, seed)],
  '10 MB, many reports in one': seed => [generateAnthology(1e7, seed)],
};
/** Texts that are made of several seeds take them from here to the next. */
const seedStep = 10_000;

/** Decoding, parsing, reading and checking of texts of one kind, a line each size. */
export async function ownSpeed(core) {
  const rows = [];
  for (const [name, write] of Object.entries(inputs)) rows.push(await speedOf(core, name, write));
  const base = rows.find(row => row.name === '40 KB');
  table(
    `Nianbao alone (budget: full check ≥ ${budget.megabytesPerSecond} MB/s, the same per megabyte at every size)`,
    ['text', 'decoding', 'parsing', 'reading', 'full check', '', 'against 40 KB', '', 'findings'],
    rows.map(row => speedRow(row, base)),
  );
}

/** Each time with texts that were not seen before: what is remembered of a text must not make it look fast. */
async function speedOf(core, name, write) {
  let seed = 1;
  let texts = write(seed);
  let buffers = [];
  const bytes = texts.reduce((sum, text) => sum + byteLength(text), 0);
  let findings = 0;
  const tasks = {
    decode: () => buffers.map(buffer => buffer.toString('utf8')),
    parse: () => texts.map(text => core.open(text, 'nianbao').tree),
    read: () => texts.map(text => core.open(text, 'nianbao').report),
    check: () => {
      findings = texts.reduce((sum, text) => sum + check(core, text).count, 0);
    },
  };
  const prepare = () => {
    seed += seedStep;
    texts = write(seed);
    buffers = texts.map(text => Buffer.from(text));
  };
  const millis = await measureTogether(tasks, { rounds: bytes > 1e6 ? 7 : 100, capMs: 8000, prepare });
  return { name, bytes, millis, findings };
}

function speedRow({ name, bytes, millis, findings }, base) {
  const perSecond = bytes / 1e3 / millis.check;
  const even = perSecond / (base.bytes / 1e3 / base.millis.check);
  return [
    name,
    speed(bytes, millis.decode),
    speed(bytes, millis.parse),
    speed(bytes, millis.read),
    speed(bytes, millis.check),
    mark(perSecond >= budget.megabytesPerSecond),
    times(even),
    mark(even >= budget.evenness),
    findings,
  ];
}

/** One character typed into the middle, the version before at hand. */
export async function keystrokes(core) {
  const rows = [];
  for (const [name, bytes] of [
    ['20 KB', 20_000],
    ['1 MB', 1e6],
  ]) {
    const text = generateReport('revised', bytes);
    for (const [kind, typed] of [
      ['a word', '林'],
      ['a line end', '\n'],
      ['《', '《'],
    ]) {
      rows.push([name, kind, ...keystrokeCells(core, text, typed, bytes)]);
    }
  }
  const title = `A keystroke (budget: < ${budget.keystrokeMs} ms at 20 KB; ≤ ${budget.keystrokeShare} of a full check at 1 MB)`;
  table(title, ['text', 'typed', 'keystroke', 'full check', 'share', ''], rows);
}

function keystrokeCells(core, text, typed, bytes) {
  const full = [];
  const keys = [];
  for (let i = 0; i < 30; i++) {
    const start = performance.now();
    const { document } = check(core, text);
    full.push(performance.now() - start);
    keys.push(...typing(core, text, typed, document));
  }
  const [key, whole] = [median(keys.slice(8)), median(full.slice(2))];
  const held = bytes < 1e5 ? key < budget.keystrokeMs : key / whole <= budget.keystrokeShare;
  return [ms(key), ms(whole), (key / whole).toFixed(3), mark(held)];
}

/** The times of four keys struck one after the other. */
function typing(core, text, typed, first) {
  const middle = text.indexOf('，', text.length / 2) + 2;
  let previous = first;
  return [1, 2, 3, 4].map(n => {
    const next = flat(text.slice(0, middle) + typed.repeat(n) + text.slice(middle));
    const start = performance.now();
    previous = check(core, next, previous).document;
    return performance.now() - start;
  });
}

/** A string joined from pieces is put together on first use; that belongs to the editor's share, not to ours. */
function flat(text) {
  byteLength(text);
  return text;
}
