// Makes nianbao-<version>.vsix, with the few files that a user needs, and prints its size. More than the budget is an error.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createVSIX, listFiles } from '@vscode/vsce';

const BUDGET_KB = 400;

execFileSync(process.execPath, ['scripts/build.mjs', '--minify', '--quiet'], { stdio: 'inherit' });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packagePath = `nianbao-${version}.vsix`;
const files = await listFiles({ dependencies: false });
await createVSIX({
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  // Shown to those who look at the extension in VS Code: the people who write the reports.
  readmePath: 'README.zh-CN.md',
});
const kb = Math.ceil(statSync(packagePath).size / 1024);
console.log(`${packagePath}: ${kb} KB (budget ${BUDGET_KB} KB), ${files.length} files: ${files.join(', ')}`);
if (kb > BUDGET_KB) process.exitCode = 1;
