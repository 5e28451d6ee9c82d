import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * For Node 20, which keeps no compiled code of its own: runs a file of the program from the code that an earlier run has
 * kept, and keeps it where there is none of this very file, but in threads. False, and nothing has run, if the file cannot be read.
 *
 * Compiled code is trusted as the program is. So it lies in a folder that only the user writes to, never in a shared one.
 */
export function runCompiled(file: string, folder: string | undefined): boolean {
  const source = readText(file);
  if (source === undefined || folder === undefined) return false;
  const kept = join(folder, `${basename(file, '.js')}.code`);
  const stamp = stampOf(file);
  const cachedData = readKept(kept, stamp);
  const script = new Script(module.wrap(source), { filename: file, ...(cachedData && { cachedData }) });
  if (isMainThread && (!cachedData || script.cachedDataRejected)) process.once('exit', () => keep(kept, stamp, script));
  const own = { exports: {} };
  script.runInThisContext()(own.exports, module.createRequire(file), own, file, dirname(file));
  return true;
}

/** Where programs keep what they can make again: `~/.cache/nianbao` and its kin; undefined for a user without a home. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = environment;
  if (process.platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'nianbao');
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'nianbao');
  const home = homeFolder();
  return home && join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'nianbao');
}

function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** What the code was compiled from and by. */
function stampOf(file: string): Buffer {
  const { size, mtimeMs } = statSync(file);
  return Buffer.from(`${process.version} ${process.arch} ${size} ${mtimeMs} ${file}\n`);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function readKept(kept: string, stamp: Buffer): Buffer | undefined {
  try {
    const content = readFileSync(kept);
    return content.subarray(0, stamp.length).equals(stamp) ? content.subarray(stamp.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Beside, then renamed: nobody reads half of it. Where nothing can be written nothing is kept. */
function keep(kept: string, stamp: Buffer, script: Script): void {
  try {
    mkdirSync(dirname(kept), { recursive: true, mode: 0o700 });
    const beside = `${kept}.${process.pid}.tmp`;
    writeFileSync(beside, Buffer.concat([stamp, script.createCachedData()]), { flag: 'wx', mode: 0o600 });
    renameSync(beside, kept);
  } catch {
    // The next run compiles again.
  }
}
