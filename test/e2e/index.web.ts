import type Mocha from 'mocha';
import { noteWorkers } from './support/note-workers';

/** VS Code calls this in its web worker extension host, when the suites have been loaded with this bundle. */
export async function run(): Promise<void> {
  noteWorkers();
  const { passes, failures } = await runMocha();
  console.log(`[tests] passes=${passes} failures=${failures}`);
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}

const runMocha = (): Promise<{ passes: number; failures: number }> =>
  new Promise(done => {
    const runner: Mocha.Runner = mocha.run(failures => done({ passes: runner.stats?.passes ?? 0, failures }));
  });
