import module from 'node:module';

/** From Node 22 on what was compiled once is kept for the next run. All but these lines is behind the import, to be kept. */
const enableCompileCache: unknown = Reflect.get(module, 'enableCompileCache');
if (typeof enableCompileCache === 'function') enableCompileCache();

void import('./start');
