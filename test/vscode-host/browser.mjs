// A headless Chromium that shows the workbench, and the addresses that open it.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** CHROMIUM names the browser; otherwise the usual places are tried. It reaches nothing but this machine. */
export function launchBrowser() {
  const executablePath = process.env.CHROMIUM ?? places.find(place => existsSync(place));
  if (!executablePath) throw new Error('No Chromium was found; install it, or name it in CHROMIUM.');
  return chromium.launch({ executablePath, args: flags });
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A path on the server's machine as the workbench names it. */
export const remoteUri = (server, path) => `vscode-remote://${server.authority}${resolve(path)}`;

/** folder: a path, or a URI. payload: a list of [key, value], which stands for a desktop VS Code's command line. */
export function workbenchUrl(server, folder, payload = []) {
  const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
  const place = folder.includes('://') ? folder : resolve(folder);
  return `${server.url}/?folder=${encodeURIComponent(place)}&payload=${encodeURIComponent(JSON.stringify(all))}`;
}

/** A copy of a folder inside the server's own, so that no run sees what another left behind. */
export function freshFolder(server, folder) {
  const to = join(server.base, 'workspace', basename(resolve(folder)));
  rmSync(to, { recursive: true, force: true });
  cpSync(resolve(folder), to, { recursive: true });
  return to;
}
