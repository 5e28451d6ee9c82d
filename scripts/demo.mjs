// Serves a VS Code with the extension to a browser on this machine, opened on a copy of examples/; prints the address.
//   demo.mjs [--folder DIR] [--port N] [--locale en]
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { freshFolder } from '../test/vscode-host/browser.mjs';
import { exitOnSignals, startServer } from '../test/vscode-host/server.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'examples' },
    port: { type: 'string' },
    locale: { type: 'string', default: 'zh-cn' },
  },
});
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const vsix = `nianbao-${version}.vsix`;
if (!existsSync(vsix)) throw new Error(`${vsix} is not there; \`npm run package\` makes it.`);

exitOnSignals();
const token = randomBytes(16).toString('hex');
const server = await startServer({
  locale: values.locale,
  extensions: [vsix],
  token,
  tests: false,
  ...(values.port && { port: Number(values.port) }),
});
const folder = freshFolder(server, values.folder);
console.log(`
VS Code with Nianbao is running. Open this address in a browser on this machine:

  ${server.url}/?tkn=${token}&folder=${encodeURIComponent(folder)}

From another machine, first forward the port: ssh -L ${server.port}:127.0.0.1:${server.port} THIS_MACHINE
It shows a copy of ${values.folder}/ that goes when this ends. Ctrl+C ends it.`);
