import module from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { cacheFolder, runCompiled } from './compile-cache';
import { optimiseLater } from './optimise-later';

/** The threads of such a command begin here as well. */
const checks = !isMainThread || process.argv[2] === 'lint';
/** Set before anything is compiled: V8 takes no code that was compiled under other flags. It holds for all threads. */
if (checks && isMainThread) optimiseLater();

/** What was compiled once is kept for the next run: from Node 22 on by Node itself. */
const enableCompileCache: unknown = Reflect.get(module, 'enableCompileCache');
if (typeof enableCompileCache === 'function') enableCompileCache();
const keptBySelf = checks && typeof enableCompileCache !== 'function' && !process.env.NODE_DISABLE_COMPILE_CACHE;

const started = keptBySelf && runCompiled(join(__dirname, 'cli-start.js'), cacheFolder(process.env));
if (!started) void import('./start');
