// Files in memory behind a scheme of their own, as a workspace on the web has them. files.json, written beside this file:
// [path, base64] of each.
const vscode = require('vscode');

const SCHEME = 'vscode-vfs';

class Files {
  changes = new vscode.EventEmitter();
  onDidChangeFile = this.changes.event;
  /** Path to content; of folders, undefined. */
  entries = new Map([['/', undefined]]);

  need({ path }) {
    if (!this.entries.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    return this.entries.get(path);
  }

  tell(type, uri) {
    setTimeout(() => this.changes.fire([{ type, uri }]), 5);
  }

  watch() {
    return new vscode.Disposable(() => {});
  }

  stat(uri) {
    const content = this.need(uri);
    const type = content ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: content?.written ?? 0, size: content?.bytes.byteLength ?? 0 };
  }

  readDirectory(uri) {
    this.need(uri);
    const start = uri.path.replace(/\/*$/, '/');
    const below = [...this.entries.keys()].filter(path => path.startsWith(start) && path !== start);
    const names = [...new Set(below.map(path => path.slice(start.length).split('/')[0]))];
    return names.map(name => [name, this.stat({ path: start + name }).type]);
  }

  createDirectory({ path }) {
    const parts = path.split('/').filter(Boolean);
    for (let n = 1; n <= parts.length; n++) {
      const folder = `/${parts.slice(0, n).join('/')}`;
      if (!this.entries.has(folder)) this.entries.set(folder, undefined);
    }
  }

  readFile(uri) {
    const content = this.need(uri);
    if (!content) throw vscode.FileSystemError.FileIsADirectory(uri);
    return content.bytes;
  }

  writeFile(uri, bytes, { create, overwrite } = { create: true, overwrite: true }) {
    const known = this.entries.get(uri.path);
    if (!known && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (known && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    this.createDirectory({ path: uri.path.replace(/\/[^/]*$/, '') });
    this.entries.set(uri.path, { bytes, written: Date.now() });
    this.tell(known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  delete(uri) {
    this.need(uri);
    for (const path of [...this.entries.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    this.tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from, to) {
    const content = this.need(from);
    if (!content) throw vscode.FileSystemError.NoPermissions('folders stay where they are');
    this.delete(from);
    this.writeFile(to, content.bytes);
  }

  /** Every file below a folder; VS Code itself leaves out what the search does not want. */
  provideFileSearchResults(_query, { folder }) {
    const start = folder.path.replace(/\/*$/, '/');
    const found = [...this.entries].filter(([path, content]) => content && path.startsWith(start));
    return found.map(([path]) => folder.with({ path }));
  }
}

exports.activate = async context => {
  const list = await fetch(vscode.Uri.joinPath(context.extensionUri, 'files.json').toString(true));
  const files = new Files();
  for (const [path, base64] of await list.json()) {
    const uri = vscode.Uri.from({ scheme: SCHEME, authority: 'mount', path });
    files.writeFile(
      uri,
      Uint8Array.from(atob(base64), character => character.charCodeAt(0)),
    );
  }
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider(SCHEME, files, { isCaseSensitive: true }),
    vscode.workspace.registerFileSearchProvider(SCHEME, files),
  );
};
