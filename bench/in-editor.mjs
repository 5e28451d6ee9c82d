// Runs in an extension host of VS Code, in Node or in a web worker; bundled for it. The setting `bench.task` says what to measure:
// { id, file, behind, typed, edits }. Prints one line, `[bench] {…}`, in milliseconds.
import * as vscode from 'vscode';

const PATIENCE_MS = 30_000;
/** Findings have come to rest when none came or went for so long: some checkers wait half a second on purpose. */
const REST_MS = 1200;

const task = vscode.workspace.getConfiguration('bench').get('task');
const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, task.file);
const findings = () => vscode.languages.getDiagnostics(uri).length;
const wait = ms => new Promise(done => setTimeout(done, ms));

/** Lets everything else have its turn. In a worker a timer would take four milliseconds; in Node messages to oneself go before all others. */
const nextTurn = typeof setImmediate === 'function' ? () => new Promise(done => setImmediate(done)) : messageToOneself;

function messageToOneself() {
  const { port1, port2 } = new MessageChannel();
  return new Promise(done => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Asks again and again: VS Code holds its event of new diagnostics back. Gives the time when it held. */
async function until(what, holds) {
  const end = performance.now() + PATIENCE_MS;
  for (let asked = 0; ; ) {
    const now = performance.now();
    if (now - asked > 0.5 && holds()) return now;
    if (now - asked > 0.5) asked = now;
    if (now > end) throw new Error(`waited in vain for ${what}; there are ${findings()} findings`);
    await nextTurn();
  }
}

async function rest() {
  let known = findings();
  for (let since = performance.now(); performance.now() - since < REST_MS; ) {
    await wait(20);
    if (findings() !== known) since = performance.now();
    known = findings();
  }
  return known;
}

async function activation() {
  const extension = vscode.extensions.getExtension(task.id);
  if (!extension) throw new Error(`${task.id} is not installed`);
  if (extension.isActive) throw new Error(`${task.id} is active already`);
  const start = performance.now();
  await extension.activate();
  return performance.now() - start;
}

/** Types at places spread over the text, and takes it back; gives the time of each from key to finding. */
async function typing(editor) {
  const { document } = editor;
  const all = [...document.getText().matchAll(new RegExp(task.behind, 'gm'))].map(
    found => found.index + found[0].length,
  );
  const times = [];
  for (let n = 0; n < task.edits; n++) {
    const at = document.positionAt(all[Math.floor((all.length * n) / task.edits)]);
    editor.selection = new vscode.Selection(at, at);
    const before = await rest();
    const start = performance.now();
    const seen = until(`edit ${n}`, () => findings() > before);
    await vscode.commands.executeCommand('type', { text: task.typed });
    times.push((await seen) - start);
    await vscode.commands.executeCommand('undo');
    await until('the findings from before', () => findings() === before);
  }
  return times;
}

/** VS Code calls this. */
export async function run() {
  await wait(3000);
  const activate = await activation();
  await wait(500);
  const start = performance.now();
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  const opened = performance.now() - start;
  const edits = await typing(editor);
  const bytes = new TextEncoder().encode(editor.document.getText()).length;
  console.log(`[bench] ${JSON.stringify({ vscode: vscode.version, activate, opened, edits, bytes })}`);
  console.log('[tests] passes=1 failures=0');
}
