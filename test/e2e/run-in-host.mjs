// Runs the suites in .host/'s VS Code. --web: in the web worker extension host; --packed: against the packed extension instead
// of the checkout; --locale en: in English.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runTests } from '../vscode-host/host.mjs';
import { exitOnSignals } from '../vscode-host/server.mjs';

const flag = { type: 'boolean', default: false };
const { values } = parseArgs({ options: { packed: flag, web: flag, locale: { type: 'string', default: 'zh-cn' } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const vsix = `nianbao-${version}.vsix`;
if (values.packed && !existsSync(vsix)) throw new Error(`${vsix} is not there; \`npm run package\` makes it.`);

exitOnSignals();
const result = await runTests({
  ...(values.packed ? { vsix } : { extension: '.' }),
  ...(values.web ? { kind: 'web', tests: 'out/e2e/web' } : { tests: 'out/e2e/index' }),
  folder: 'test/e2e/fixture',
  locale: values.locale,
  settings: { 'e2e.grep': process.env.E2E_GREP ?? '' },
});
const what = `${values.packed ? vsix : 'the checkout'}, ${values.web ? 'web worker' : 'Node'} extension host`;
console.log(
  `[host] ${what}: ${result.passes} passed, ${result.failures} failed${result.why ? ` (${result.why})` : ''}`,
);
process.exit(result.code);
