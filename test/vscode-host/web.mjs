// What the web worker extension host needs: extensions and tests at the workbench's own address, and files that lie on no disk.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOST_DIR } from './server.mjs';

/** The scheme of the workspace in memory. It is one that VS Code itself takes for virtual, as on vscode.dev. */
export const VIRTUAL_SCHEME = 'vscode-vfs';
export const VIRTUAL_FOLDER = `${VIRTUAL_SCHEME}://mount/workspace`;

/**
 * Serves folders from the workbench's own origin, as its content security policy lets nothing else be fetched: by links in
 * the folder of static files. `serve(folder)` gives the address of what is below it; `remove()` takes the links away.
 */
export function createFolderServer(server) {
  const { quality, commit } = JSON.parse(readFileSync(join(HOST_DIR, 'vscode/product.json'), 'utf8'));
  const links = [];
  const remove = () => {
    for (const link of links.splice(0)) rmSync(link, { force: true });
  };
  process.once('exit', remove);
  const serve = folder => {
    const name = `served-${process.pid}-${server.port}-${links.length}`;
    const link = join(HOST_DIR, 'vscode', name);
    symlinkSync(resolve(folder), link);
    links.push(link);
    const root = `/${quality ?? 'oss'}-${commit}/static/${name}`;
    return (below = '') => ({ scheme: 'http', authority: server.authority, path: below ? `${root}/${below}` : root });
  };
  return { serve, remove };
}

/**
 * Changes what the workbench is told when it starts: the JSON in the page's meta tag. (Playwright's interception of requests
 * would break the workbench's sockets.)
 */
export const configureWorkbench = (page, settings) =>
  page.addInitScript(added => {
    const original = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = original.call(this, name);
      if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration' || !value) return value;
      return JSON.stringify({ ...JSON.parse(value), ...added });
    };
  }, settings);

/** An extension that has the files of a folder in memory, as VIRTUAL_FOLDER; gives its own folder. */
export function virtualFiles(server, folder) {
  const extension = join(server.base, 'virtual-files');
  cpSync(fileURLToPath(new URL('./virtual-files', import.meta.url)), extension, { recursive: true });
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const files = entries.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [`/workspace/${relative(folder, path)}`, readFileSync(path).toString('base64')];
  });
  writeFileSync(join(extension, 'files.json'), JSON.stringify(files));
  return extension;
}

/** An extension of nothing but a manifest. */
export function emptyExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'carrier', publisher: 'host', version: '0.0.1', engines: { vscode: '^1.80.0' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, main: './main.js', browser: './main.js' }));
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => {};');
  return folder;
}
