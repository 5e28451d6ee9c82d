// Runs the suites in a desktop VS Code, which @vscode/test-electron downloads once into .vscode-test/. VSCODE names one to
// use instead. Needs a display.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

async function findCode() {
  if (process.env.VSCODE) return process.env.VSCODE;
  try {
    return await downloadAndUnzipVSCode('stable');
  } catch (reason) {
    console.error(`VS Code could not be downloaded: ${reason.message ?? reason}`);
    console.error(
      'Name an installed one in VSCODE, or run the same suites without a desktop: npm run host && npm run e2e',
    );
    process.exit(3);
  }
}

const vscodeExecutablePath = await findCode();
const base = mkdtempSync(join(tmpdir(), 'nianbao-desktop-'));
const folder = join(base, 'fixture');
cpSync('test/e2e/fixture', folder, { recursive: true });
try {
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath: resolve('out/e2e/index'),
    launchArgs: [folder, '--disable-extensions', '--user-data-dir', join(base, 'data'), '--disable-workspace-trust'],
  });
} catch (reason) {
  console.error(String(reason));
  process.exitCode = 1;
} finally {
  rmSync(base, { recursive: true, force: true });
}
