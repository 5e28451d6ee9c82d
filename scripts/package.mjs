// Makes nianbao-<version>.vsix, with the few files that a user needs, and prints its size. More than the budget is an error.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createVSIX, listFiles } from '@vscode/vsce';

const BUDGET_KB = 400;

/** Shown to those who look at the extension in VS Code: the people who write the reports. */
const GUIDE = 'README.zh-CN.md';
/**
 * The guide without its pictures, which would take more room than the extension, and without what concerns the command line
 * and the source, which are not in it.
 */
const PACKED_GUIDE = `dist/${GUIDE}`;

execFileSync(process.execPath, ['scripts/build.mjs', '--minify', '--quiet'], { stdio: 'inherit' });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packagePath = `nianbao-${version}.vsix`;
const guide = readFileSync(GUIDE, 'utf8').replaceAll(/^ *!\[.*\n\n/gm, '');
const sections = guide.split(/^(?=## )/m);
writeFileSync(PACKED_GUIDE, sections.filter(section => !/^## (?:命令行|从源代码运行)\n/.test(section)).join(''));
const files = await listFiles({ dependencies: false, readmePath: PACKED_GUIDE });
await createVSIX({
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  readmePath: PACKED_GUIDE,
});
const kb = Math.ceil(statSync(packagePath).size / 1024);
console.log(`${packagePath}: ${kb} KB (budget ${BUDGET_KB} KB), ${files.length} files: ${files.join(', ')}`);
if (kb > BUDGET_KB) process.exitCode = 1;
