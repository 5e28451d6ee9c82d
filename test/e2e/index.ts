import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { noteProcesses } from './support/note-processes';

/**
 * VS Code calls this in its extension host. The last line printed is the only proof that every suite ran. The environment's
 * E2E_GREP picks tests by name.
 */
export async function run(): Promise<void> {
  noteProcesses();
  const grep = process.env.E2E_GREP ?? '';
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 120_000, slow: 5_000, grep });
  const suites = join(__dirname, 'suite');
  for (const file of readdirSync(suites).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(join(suites, file));
  }
  const { passes, failures } = await runMocha(mocha);
  console.log(`[tests] passes=${passes} failures=${failures}`);
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}

const runMocha = (mocha: Mocha): Promise<{ passes: number; failures: number }> =>
  new Promise(done => {
    const runner = mocha.run(failures => done({ passes: runner.stats?.passes ?? 0, failures }));
  });
